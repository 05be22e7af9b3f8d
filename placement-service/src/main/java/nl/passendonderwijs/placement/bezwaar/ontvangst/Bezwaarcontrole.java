package nl.passendonderwijs.placement.bezwaar.ontvangst;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.bezwaar.Onderwerp;
import nl.passendonderwijs.placement.bezwaar.regel.Toegangsontzegging;

/** All faults of a bezwaar at once. */
record Bezwaarcontrole(Bezwaarformulier formulier, LocalDate vandaag) {

    /** @param onderwerp empty when the caller has no such subject */
    List<Fout> fouten(Optional<Onderwerp> onderwerp) {
        return Stream.of(soort(), datum(), onderwerp.flatMap(this::toegang))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Fout> soort() {
        var soort = formulier.soort();
        return soort == null || soort.kentBezwaar()
                ? Optional.empty()
                : Optional.of(Fout.veld(
                        "onderwerp/soort",
                        "geen-bezwaar-mogelijk",
                        "Over een ontwikkelingsperspectief gaat een geschil naar de geschillencommissie."));
    }

    private Optional<Fout> datum() {
        var datum = formulier.ontvangstdatum();
        return datum == null || !datum.isAfter(vandaag)
                ? Optional.empty()
                : Optional.of(Fout.veld("ontvangstdatum", "in-toekomst", "Deze datum ligt in de toekomst."));
    }

    private Optional<Fout> toegang(Onderwerp onderwerp) {
        return Toegangsontzegging.toets(formulier.toegangOntzegd(), onderwerp);
    }
}
