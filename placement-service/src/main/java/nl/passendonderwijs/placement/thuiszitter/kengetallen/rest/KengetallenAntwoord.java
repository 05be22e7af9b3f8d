package nl.passendonderwijs.placement.thuiszitter.kengetallen.rest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.placement.thuiszitter.kengetallen.Kengetallen;
import nl.passendonderwijs.placement.thuiszitter.kengetallen.Kengetallen.Groep;
import nl.passendonderwijs.placement.thuiszitter.kengetallen.Maskeergrens;
import nl.passendonderwijs.placement.verzuim.Thuiszittercategorie;
import nl.passendonderwijs.placement.verzuim.Verzuimsoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many thuiszitters there are, as it may be passed on. */
@Schema(
        name = "Thuiszitterkengetallen",
        description =
                "Aantallen thuiszitters op een dag. Wie is vrijgesteld naar artikel 5 onder a telt apart (THZ-03),"
                        + " en een totaal staat er niet bij: daaruit was een gemaskeerd aantal terug te rekenen.")
record KengetallenAntwoord(
        SwvCode swv,
        @Schema(examples = "2026-10-01") LocalDate peildatum,
        List<Rij> categorieen,
        Aantal vrijgesteld5a) {

    /** One group of thuiszitters. */
    @Schema(name = "Thuiszitterkengetal", description = "Een soort verzuim en hoelang het duurt.")
    record Rij(
            @Schema(examples = "LANGDURIG_RELATIEF_VERZUIM") Verzuimsoort soort,
            @Schema(examples = "DRIE_MAANDEN_OF_LANGER") Thuiszittercategorie categorie,
            Aantal leerlingen) {}

    /** A number that hides when it is small. */
    @Schema(name = "GemaskeerdAantal", description = "Een aantal van 1 tot en met 4 wordt niet getoond (PRIV-12).")
    record Aantal(
            @Schema(examples = "12", nullable = true, description = "Leerlingen; null als het gemaskeerd is.") @Nullable
            Integer aantal,

            @Schema(examples = "false") boolean gemaskeerd) {

        static Aantal van(int aantal, Maskeergrens grens) {
            var zichtbaar = grens.toon(aantal);
            return zichtbaar.isPresent() ? new Aantal(zichtbaar.getAsInt(), false) : new Aantal(null, true);
        }
    }

    static KengetallenAntwoord van(Kengetallen kengetallen, Maskeergrens grens) {
        var rijen = Arrays.stream(Verzuimsoort.values())
                .flatMap(soort -> Arrays.stream(Thuiszittercategorie.values())
                        .map(categorie -> rij(new Groep(soort, categorie), kengetallen, grens)))
                .toList();
        return new KengetallenAntwoord(
                kengetallen.swv(), kengetallen.peildatum(), rijen, Aantal.van(kengetallen.vrijgesteld(), grens));
    }

    private static Rij rij(Groep groep, Kengetallen kengetallen, Maskeergrens grens) {
        return new Rij(groep.soort(), groep.categorie(), Aantal.van(kengetallen.aantal(groep), grens));
    }
}
