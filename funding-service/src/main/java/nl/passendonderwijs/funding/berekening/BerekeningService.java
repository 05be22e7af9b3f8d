package nl.passendonderwijs.funding.berekening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passendonderwijs.funding.bedrag.BedragService;
import nl.passendonderwijs.funding.regime.Onderdeel;
import nl.passendonderwijs.funding.regime.Regime;
import nl.passendonderwijs.funding.telling.TellingService;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.waarden.Schooljaar;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.UuidV7;

/** Calculates a period as soon as all its tellingen are in, once per set of tellingen. */
@ApplicationScoped
public class BerekeningService {

    @Inject
    Berekeningen berekeningen;

    @Inject
    TellingService tellingen;

    @Inject
    BedragService bedragen;

    @Inject
    BekendmakingService bekendmaking;

    @Inject
    Clock klok;

    /** A telling of this day came in: calculates the periods that are complete now. */
    @Transactional
    public void bereken(SwvCode swv, LocalDate teldatum) {
        bereken(swv, Regime.perioden(swv.sector(), teldatum));
    }

    /** Tries again what waited for amounts. */
    @Transactional
    public void hervat() {
        berekeningen.wachtend().forEach(wachtend -> bereken(wachtend.swv(), List.of(wachtend.periode())));
    }

    public List<Berekening> zoek(Berekeningvraag vraag, Beller beller) {
        return berekeningen.zoek(vraag, Zicht.van(beller.organisatie()));
    }

    public Optional<Berekening> zoek(UUID id, Beller beller) {
        return berekeningen.zoek(id, Zicht.van(beller.organisatie()));
    }

    private void bereken(SwvCode swv, List<Schooljaar> perioden) {
        if (perioden.isEmpty()) {
            return;
        }
        /* The lock comes before the read: two tellingen at once then see each other, whichever commits last. */
        berekeningen.vergrendel(swv, perioden);
        var eerder = berekeningen.nieuwste(swv, perioden).stream()
                .collect(Collectors.toMap(Berekening::periode, berekening -> berekening));
        for (var periode : perioden) {
            Regime.van(swv.sector(), periode)
                    .flatMap(regime -> maak(swv, regime, periode, Optional.ofNullable(eerder.get(periode))))
                    .ifPresent(this::legVast);
        }
    }

    private Optional<Berekening> maak(SwvCode swv, Regime regime, Schooljaar periode, Optional<Berekening> eerder) {
        return snapshot(swv, regime, periode)
                .map(snapshot -> new Berekening(
                        UuidV7.nieuw(klok),
                        swv,
                        regime.code(),
                        periode,
                        eerder.map(Berekening::versie).orElse(0) + 1,
                        eerder.map(Berekening::id).orElse(null),
                        klok.instant(),
                        snapshot))
                .filter(nieuw -> eerder.filter(nieuw::herhaalt).isEmpty());
    }

    private Optional<Snapshot> snapshot(SwvCode swv, Regime regime, Schooljaar periode) {
        var onderdelen = regime.onderdelen(periode);
        var teldata = onderdelen.stream().map(Onderdeel::teldatum).collect(Collectors.toSet());
        var grondslag =
                tellingen.nieuwste(swv, teldata).stream().map(Telgrondslag::van).toList();
        if (grondslag.size() < teldata.size()) {
            return Optional.empty();
        }
        var tarieven = onderdelen.stream().map(Onderdeel::tariefperiode).collect(Collectors.toSet());
        return Optional.of(new Berekenaar(regime, periode, grondslag, bedragen.van(tarieven)).bereken());
    }

    private void legVast(Berekening berekening) {
        berekeningen.bewaar(berekening);
        bekendmaking.maakBekend(berekening);
    }
}
