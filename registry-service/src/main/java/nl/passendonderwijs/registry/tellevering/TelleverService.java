package nl.passendonderwijs.registry.tellevering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Versievoorwaarde;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.UuidV7;
import nl.passendonderwijs.registry.teldatum.Definitiefdata;
import nl.passendonderwijs.registry.teldatum.Teldata;
import nl.passendonderwijs.registry.teldatum.Telkalender;
import nl.passendonderwijs.registry.teldatum.TellingStatus;

/** Takes in what schools count; until the definitief date it changes the telling, after that it is only kept. */
@ApplicationScoped
public class TelleverService {

    @Inject
    Telleveringen leveringen;

    @Inject
    Teldata teldata;

    @Inject
    Telkalender kalender;

    @Inject
    Definitiefdata definitiefdata;

    @Inject
    Leveringgrens grens;

    @Inject
    Clock klok;

    /**
     * Faults of the numbers, together with what else stands in the way; nothing when the numbers are right, or the
     * vestiging is not the caller's.
     */
    public List<Fout> bezwaren(Telopgave opgave, Beller beller) {
        return plaats(opgave, beller)
                .filter(Telplaats::eigen)
                .map(plaats -> toets(plaats, opgave))
                .filter(toets -> !toets.opgave(opgave).isEmpty())
                .map(toets -> Stream.concat(toets.opgave(opgave).stream(), toets.staat(opgave.teldatum()).stream())
                        .toList())
                .orElse(List.of());
    }

    /**
     * The same again changes nothing.
     *
     * @param voorwaarde judges the version that the caller saw
     * @return true when it is the first of this vestiging and teldatum
     */
    @Transactional
    public Uitkomst<Boolean> lever(Telopgave opgave, Beller beller, Versievoorwaarde voorwaarde) {
        return Uitkomst.tenzij(weigering(opgave, beller), () -> neemAan(opgave, beller, voorwaarde));
    }

    private Uitkomst<Boolean> neemAan(Telopgave opgave, Beller beller, Versievoorwaarde voorwaarde) {
        leveringen.vergrendel(opgave.vestiging(), opgave.teldatum());
        return leveringen
                .zoek(opgave.vestiging(), opgave.teldatum())
                .map(stand -> Uitkomst.tenzij(
                        voorwaarde.bezwaar(stand.versie()), () -> Uitkomst.gelukt(bewaar(opgave, beller, stand))))
                .orElseGet(() -> Uitkomst.geweigerd(geenTelling()));
    }

    private boolean bewaar(Telopgave opgave, Beller beller, Vestigingtelling stand) {
        if (stand.laatste().filter(laatste -> laatste.zegt(opgave)).isEmpty()) {
            leveringen.voegToe(opgave.vestiging(), opgave.teldatum(), levering(opgave, beller, stand));
        }
        return stand.leveringen().isEmpty();
    }

    /** The clock is read under the lock: a delivery that counts is seen by the version that becomes final. */
    private Tellevering levering(Telopgave opgave, Beller beller, Vestigingtelling stand) {
        var opDagVan = definitiefdata.status(opgave.teldatum(), LocalDate.now(klok));
        var telt = stand.status() == TellingStatus.VOORLOPIG && opDagVan == TellingStatus.VOORLOPIG;
        return new Tellevering(
                UuidV7.nieuw(klok),
                stand.leveringen().size() + 1,
                beller.organisatie().toString(),
                klok.instant(),
                telt,
                opgave.reden(),
                opgave.aantallen());
    }

    private Optional<Weigering> weigering(Telopgave opgave, Beller beller) {
        var plaats = plaats(opgave, beller);
        if (plaats.isEmpty()) {
            return Optional.of(Weigering.onbekend("Deze vestiging staat niet in het register."));
        }
        if (!plaats.get().eigen()) {
            return Optional.of(Weigering.nietToegestaan(
                    "niet-uw-vestiging", "Alleen het bestuur van de vestiging op de teldatum levert haar telling."));
        }
        return staat(toets(plaats.get(), opgave).staat(opgave.teldatum()));
    }

    private static Optional<Weigering> staat(List<Fout> fouten) {
        return fouten.stream()
                .findFirst()
                .map(eerste -> Weigering.staat(eerste.code(), eerste.detail(), fouten.toArray(Fout[]::new)));
    }

    private Optional<Telplaats> plaats(Telopgave opgave, Beller beller) {
        var inzage = Telinzage.van(Optional.of(beller.organisatie()));
        return leveringen.plaats(opgave.vestiging(), opgave.teldatum(), inzage);
    }

    private Teltoets toets(Telplaats plaats, Telopgave opgave) {
        return new Teltoets(plaats, teldata.op(opgave.teldatum()), kalender, LocalDate.now(klok), grens.leerlingen());
    }

    private static Weigering geenTelling() {
        return Weigering.staat(
                "geen-telling", "Deze vestiging hoort op de teldatum bij geen samenwerkingsverband dat geteld is.");
    }
}
