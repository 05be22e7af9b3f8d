package nl.passendonderwijs.registry.dekking;

import java.util.List;
import nl.passendonderwijs.registry.aanbod.Herkomst;
import nl.passendonderwijs.registry.behoefte.Ondersteuningsbehoefte;

/**
 * All that is known of a samenwerkingsverband on one day.
 *
 * @param metAanbod members that published something that holds
 * @param zonderAanbod members that did not
 */
public record Dekkingsgegevens(
        List<Gebied> gebieden,
        List<Ondersteuningsbehoefte> behoeften,
        List<Aanbieder> aanbieders,
        int metAanbod,
        int zonderAanbod) {

    public Dekkingsgegevens {
        gebieden = List.copyOf(gebieden);
        behoeften = List.copyOf(behoeften);
        aanbieders = List.copyOf(aanbieders);
    }

    public boolean zonderPublicaties() {
        return metAanbod == 0;
    }

    /** Offers that were made up to show how the platform works. */
    public long voorbeelden() {
        return aanbieders.stream()
                .filter(een -> een.herkomst() == Herkomst.VOORBEELD)
                .count();
    }

    /** A gemeente that is not asked has no row, but its aanbieders may still be the nearest of another. */
    Dekkingsgegevens voor(Dekkingsvraag vraag) {
        return new Dekkingsgegevens(
                gebieden.stream().filter(een -> vraag.vraagt(een.gemeente())).toList(),
                behoeften.stream().filter(een -> vraag.vraagt(een.code())).toList(),
                aanbieders.stream()
                        .filter(een -> vraag.vraagt(een.voorziening().niveau()))
                        .toList(),
                metAanbod,
                zonderAanbod);
    }
}
