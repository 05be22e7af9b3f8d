package nl.passendonderwijs.funding.berekening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passendonderwijs.funding.bedrag.Bedragenlijst;
import nl.passendonderwijs.funding.bedrag.Bedragsleutel;
import nl.passendonderwijs.funding.bedrag.GepubliceerdBedrag;
import nl.passendonderwijs.funding.regime.Component;
import nl.passendonderwijs.funding.regime.Onderdeel;
import nl.passendonderwijs.funding.regime.Regime;
import nl.passendonderwijs.funding.telling.Tellingstatus;
import nl.passendonderwijs.kit.waarden.Bedrag;
import nl.passendonderwijs.kit.waarden.Schooljaar;

/** The calculation of one period: counts and amounts in, snapshot out; the same input always gives the same outcome. */
public final class Berekenaar {

    private final Regime regime;
    private final List<Onderdeel> onderdelen;
    private final Map<LocalDate, Telgrondslag> grondslag;
    private final Bedragenlijst bedragen;

    /** @param grondslag one for each teldatum of the period */
    public Berekenaar(Regime regime, Schooljaar periode, List<Telgrondslag> grondslag, Bedragenlijst bedragen) {
        this.regime = regime;
        this.onderdelen = regime.onderdelen(periode);
        this.grondslag = grondslag.stream().collect(Collectors.toMap(Telgrondslag::teldatum, Function.identity()));
        this.bedragen = bedragen;
    }

    public Snapshot bereken() {
        var ontbreekt = ontbreekt();
        return ontbreekt.isEmpty()
                ? snapshot(tarieven(), componenten(), toelichting())
                : snapshot(List.of(), List.of(), List.of(Toelichting.bedragenOntbreken(ontbreekt)));
    }

    private List<Bedragsleutel> ontbreekt() {
        return onderdelen.stream()
                .flatMap(this::sleutels)
                .filter(sleutel -> bedragen.zoek(sleutel).isEmpty())
                .toList();
    }

    private List<Component> componenten() {
        return onderdelen.stream()
                .map(deel -> deel.bereken(van(deel).leerlingen(), this::prijs))
                .toList();
    }

    private List<Tarief> tarieven() {
        return onderdelen.stream()
                .flatMap(deel ->
                        sleutels(deel).map(sleutel -> Tarief.van(deel.regel().code(), bekend(sleutel))))
                .toList();
    }

    private List<Toelichting> toelichting() {
        var toelichting = new ArrayList<Toelichting>();
        if (alle().anyMatch(telling -> telling.leerlingen().tlv() == null)) {
            toelichting.add(Toelichting.geenTlvTelling());
        }
        if (alle().anyMatch(telling -> telling.tellingStatus() == Tellingstatus.VOORLOPIG)) {
            toelichting.add(Toelichting.voorlopig());
        }
        var gemaskeerd = alle().mapToInt(Telgrondslag::gemaskeerd).sum();
        if (gemaskeerd > 0) {
            toelichting.add(Toelichting.gemaskeerd(gemaskeerd));
        }
        return toelichting;
    }

    private Snapshot snapshot(List<Tarief> tarieven, List<Component> componenten, List<Toelichting> toelichting) {
        return new Snapshot(regime.regelversie(), alle().toList(), tarieven, componenten, toelichting);
    }

    /** In order of teldatum, so that a snapshot does not depend on the order of arrival. */
    private Stream<Telgrondslag> alle() {
        return grondslag.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
    }

    private Stream<Bedragsleutel> sleutels(Onderdeel deel) {
        return deel.sleutels(van(deel).leerlingen()).stream();
    }

    private Telgrondslag van(Onderdeel deel) {
        var telling = grondslag.get(deel.teldatum());
        if (telling == null) {
            throw new IllegalArgumentException("No telling of " + deel.teldatum());
        }
        return telling;
    }

    private Bedrag prijs(Bedragsleutel sleutel) {
        return bekend(sleutel).bedrag();
    }

    private GepubliceerdBedrag bekend(Bedragsleutel sleutel) {
        return bedragen.zoek(sleutel).orElseThrow();
    }
}
