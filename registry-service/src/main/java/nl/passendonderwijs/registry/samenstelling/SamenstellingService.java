package nl.passendonderwijs.registry.samenstelling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.Bevinding;
import nl.passendonderwijs.registry.orgaan.Inrichtingen;
import nl.passendonderwijs.registry.orgaan.toets.Bestuurstoets;
import nl.passendonderwijs.registry.samenwerkingsverband.Deelnemer;
import nl.passendonderwijs.registry.samenwerkingsverband.Deelnemers;
import nl.passendonderwijs.registry.samenwerkingsverband.Verbandstand;
import nl.passendonderwijs.registry.samenwerkingsverband.Verbandstanden;

/** Brings together who belongs to a samenwerkingsverband and how it is governed; four statements, however large it is. */
@ApplicationScoped
public class SamenstellingService {

    @Inject
    Verbandstanden verbanden;

    @Inject
    Ledentallen ledentallen;

    @Inject
    Deelnemers deelnemers;

    @Inject
    Inrichtingen inrichtingen;

    /** Empty when it is not in bedrijf on that day. */
    public Optional<Samenstelling> van(SwvCode swv, LocalDate dag) {
        return verbanden.op(swv, dag).filter(Verbandstand::inBedrijf).map(verband -> van(verband, dag));
    }

    private Samenstelling van(Verbandstand verband, LocalDate dag) {
        var swv = verband.code();
        var leden = ledentallen.van(swv, dag);
        return new Samenstelling(
                swv, dag, verband.landelijk(), leden, deelnemers(swv, dag), bevindingen(verband, leden, dag));
    }

    private List<Deelnemer> deelnemers(SwvCode swv, LocalDate dag) {
        return deelnemers.van(List.of(swv)).getOrDefault(swv, List.of()).stream()
                .filter(deelnemer -> deelnemer.geldig().bevat(dag))
                .toList();
    }

    private List<Bevinding> bevindingen(Verbandstand verband, Ledental leden, LocalDate dag) {
        var sector = verband.code().sector();
        return Stream.concat(
                        new Minimalesamenstelling(sector, verband.landelijk()).bevindingen(leden).stream(),
                        Bestuurstoets.toets(inrichtingen.op(verband.code(), dag), sector).stream())
                .toList();
    }
}
