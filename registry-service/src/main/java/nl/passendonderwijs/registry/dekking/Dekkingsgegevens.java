package nl.passendonderwijs.registry.dekking;

import java.util.ArrayList;
import java.util.List;
import nl.passendonderwijs.kit.uitkomst.Fout;
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

    /** All that is asked and does not exist on that day. */
    List<Fout> bezwaren(Dekkingsvraag vraag) {
        var fouten = new ArrayList<Fout>();
        if (behoeften.stream().noneMatch(een -> vraag.vraagt(een.code())) && vraag.behoefte() != null) {
            fouten.add(Fout.parameter(
                    "behoefte",
                    "onbekende-behoefte",
                    "%s staat op %s niet op de lijst van ondersteuningsbehoeften."
                            .formatted(vraag.behoefte(), vraag.peildatum())));
        }
        if (gebieden.stream().noneMatch(een -> vraag.vraagt(een.gemeente())) && vraag.gemeente() != null) {
            fouten.add(Fout.parameter(
                    "gemeente",
                    "onbekende-gemeente",
                    "Gemeente %s ligt op %s niet in dit samenwerkingsverband."
                            .formatted(vraag.gemeente(), vraag.peildatum())));
        }
        return fouten;
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
