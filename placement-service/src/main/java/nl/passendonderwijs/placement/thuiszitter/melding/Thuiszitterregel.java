package nl.passendonderwijs.placement.thuiszitter.melding;

import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.placement.thuiszitter.melding.Meldformulier.Verzuim;
import nl.passendonderwijs.placement.verzuim.Leerplicht;
import nl.passendonderwijs.placement.verzuim.Plicht;
import nl.passendonderwijs.placement.verzuim.Verzuimregels;
import nl.passendonderwijs.placement.verzuim.Verzuimsoort;

/**
 * Is this child a thuiszitter on the day of the report? Only who must go to school, which a child with
 * kwalificatieplicht must too, and only after an absence that is long enough.
 */
@Regel({"THZ-01", "THZ-03"})
record Thuiszitterregel(Leerplicht leerplicht, Verzuimregels regels) {

    Optional<Weigering> bezwaar(Verzuim verzuim) {
        var fouten = Stream.of(plicht(verzuim), begin(verzuim), duur(verzuim))
                .flatMap(Optional::stream)
                .toArray(Fout[]::new);
        return fouten.length == 0
                ? Optional.empty()
                : Optional.of(Weigering.staat(
                        fouten[0].code(), "Deze leerling is op de meldingsdatum geen thuiszitter.", fouten));
    }

    private Optional<Fout> plicht(Verzuim verzuim) {
        return leerplicht.op(verzuim.gemeld()) != Plicht.GEEN
                ? Optional.empty()
                : Optional.of(Fout.veld(
                        "meldingsdatum",
                        Leerplicht.REGEL,
                        "De leerling is leerplichtig van %s tot %s en daarna kwalificatieplichtig tot %s."
                                .formatted(leerplicht.vanaf(), leerplicht.tot(), leerplicht.kwalificatieTot())));
    }

    private Optional<Fout> begin(Verzuim verzuim) {
        return !verzuim.sinds().isBefore(leerplicht.vanaf())
                ? Optional.empty()
                : Optional.of(Fout.veld(
                        "verzuimSinds",
                        Leerplicht.REGEL,
                        "De leerplicht begint op %s; eerder is er geen verzuim.".formatted(leerplicht.vanaf())));
    }

    private Optional<Fout> duur(Verzuim verzuim) {
        var vanaf = verzuim.soort().teltVanaf(verzuim.sinds(), regels);
        return !verzuim.gemeld().isBefore(vanaf)
                ? Optional.empty()
                : Optional.of(Fout.veld(
                        "verzuimSinds",
                        Verzuimsoort.REGEL,
                        "Dit verzuim telt vanaf %s, als het langer dan %d weken duurt."
                                .formatted(vanaf, regels.langdurigWeken())));
    }
}
