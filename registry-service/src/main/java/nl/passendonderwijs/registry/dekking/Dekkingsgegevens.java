package nl.passendonderwijs.registry.dekking;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.registry.aanbod.Herkomst;
import nl.passendonderwijs.registry.behoefte.Ondersteuningsbehoefte;

/**
 * All that is known of a samenwerkingsverband on one day.
 *
 * @param behoeften on the list that day, or offered nevertheless
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

    /** What holds on a day, and what a school still offers though it does not: else an offer would be out of sight. */
    public static List<Ondersteuningsbehoefte> teTonen(
            List<Ondersteuningsbehoefte> lijst, List<Aanbieder> aanbieders, LocalDate dag) {
        var geboden = aanbieders.stream().map(Aanbieder::behoefte).collect(toSet());
        return lijst.stream()
                .filter(een -> een.geldig().bevat(dag) || geboden.contains(een.code()))
                .toList();
    }

    public boolean kent(Behoeftecode behoefte) {
        return behoeften.stream().anyMatch(een -> een.code().equals(behoefte));
    }

    public boolean kent(Gemeentecode gemeente) {
        return gebieden.stream().anyMatch(een -> een.gemeente().equals(gemeente));
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
