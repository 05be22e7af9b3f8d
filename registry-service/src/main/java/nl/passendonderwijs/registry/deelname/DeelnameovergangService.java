package nl.passendonderwijs.registry.deelname;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.UuidV7;
import nl.passendonderwijs.registry.gedeeld.Mutatie;
import nl.passendonderwijs.registry.gedeeld.Opgave;
import nl.passendonderwijs.registry.samenwerkingsverband.SamenwerkingsverbandService;
import nl.passendonderwijs.registry.samenwerkingsverband.Verbandstanden;

/** Takes deelnames along when samenwerkingsverbanden go on as another (MEM-05, MEM-07). */
@ApplicationScoped
public class DeelnameovergangService {

    @Inject
    Deelnames deelnames;

    @Inject
    Verbandstanden verbanden;

    @Inject
    SamenwerkingsverbandService samenwerkingsverbanden;

    @Inject
    Clock klok;

    /**
     * Within the transaction of the caller, after memberships went over.
     *
     * @param dag first day without those that go up in the other
     */
    public void laatOvergaan(Collection<SwvCode> opgaand, SwvCode voortzetting, LocalDate dag, Mutatie mutatie) {
        var betrokken = Stream.concat(opgaand.stream(), Stream.of(voortzetting))
                .distinct()
                .sorted(Comparator.comparing(SwvCode::toString))
                .toList();
        betrokken.forEach(code -> verbanden.vergrendel(code, dag));
        var lopend = deelnames.neemVanaf(opgaand, dag);
        lopend.forEach(deelname -> laatOvergaan(deelname, voortzetting, dag, mutatie));
        if (!lopend.isEmpty()) {
            betrokken.forEach(samenwerkingsverbanden::vertelDeelname);
        }
    }

    private void laatOvergaan(Deelname deelname, SwvCode voortzetting, LocalDate dag, Mutatie mutatie) {
        var rest = deelname.geldig().van().isBefore(dag)
                ? new Periode(dag, deelname.geldig().tot())
                : deelname.geldig();
        boolean gaatDoor = gaatDoor(deelname, voortzetting, rest);
        if (rest != deelname.geldig()) {
            sluit(deelname, voortzetting, rest, gaatDoor, mutatie);
        } else if (gaatDoor) {
            deelnames.verhang(deelname.id(), voortzetting);
        }
    }

    /** Not where it takes part already, nor where all its special education belongs by then. */
    private boolean gaatDoor(Deelname deelname, SwvCode voortzetting, Periode rest) {
        var bestuur = deelname.bestuur();
        var eigen = deelnames.eigenVerbanden(bestuur, voortzetting, rest.van());
        boolean aangesloten = !eigen.isEmpty() && List.of(voortzetting).containsAll(eigen);
        return !aangesloten
                && deelnames.van(voortzetting, bestuur).stream()
                        .noneMatch(bekend -> bekend.geldig().overlapt(rest));
    }

    private void sluit(Deelname deelname, SwvCode voortzetting, Periode rest, boolean gaatDoor, Mutatie mutatie) {
        var opgave = new Opgave(mutatie.door(), mutatie.op(), mutatie.reden());
        deelnames.beeindig(new Beeindiging(UuidV7.nieuw(klok), deelname.id(), rest.van(), opgave));
        if (gaatDoor) {
            deelnames.voegToe(new Deelname(UuidV7.nieuw(klok), voortzetting, deelname.bestuur(), rest, opgave));
        }
    }
}
