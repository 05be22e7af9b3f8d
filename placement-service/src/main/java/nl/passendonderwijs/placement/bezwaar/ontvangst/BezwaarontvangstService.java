package nl.passendonderwijs.placement.bezwaar.ontvangst;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.events.placement.BezwaarOntvangen;
import nl.passendonderwijs.kit.outbox.Outbox;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.UuidV7;
import nl.passendonderwijs.placement.bezwaar.Bezwaar;
import nl.passendonderwijs.placement.bezwaar.Bezwaarregels;
import nl.passendonderwijs.placement.bezwaar.BezwaartermijnService;
import nl.passendonderwijs.placement.bezwaar.Bezwaren;
import nl.passendonderwijs.placement.bezwaar.Onderwerp;
import nl.passendonderwijs.placement.bezwaar.OnderwerpService;
import nl.passendonderwijs.placement.bezwaar.regel.Indientermijn;
import nl.passendonderwijs.placement.bezwaar.verloop.BezwaarStatus;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.historie.HistorieService;
import nl.passendonderwijs.placement.historie.Melding;
import nl.passendonderwijs.placement.tekst.TekstService;
import nl.passendonderwijs.placement.termijn.Termijnstand;

/** Records what parents object to (ZP-15). */
@ApplicationScoped
@Regel("ZP-15")
public class BezwaarontvangstService {

    @Inject
    Bezwaren bezwaren;

    @Inject
    OnderwerpService onderwerpen;

    @Inject
    BezwaartermijnService termijnen;

    @Inject
    HistorieService historie;

    @Inject
    TekstService teksten;

    @Inject
    Outbox outbox;

    @Inject
    Bezwaarregels regels;

    @Inject
    Clock klok;

    /** All faults of the request; none about what the caller has no relation to, which is for {@link #ontvang} to say. */
    public List<Fout> beoordeel(Bezwaarformulier formulier, Beller beller) {
        return new Bezwaarcontrole(formulier, LocalDate.now(klok)).fouten(zoek(formulier, beller));
    }

    /** Stores what was judged to have no faults; answers the id of the bezwaar. */
    @Transactional
    public Uitkomst<UUID> ontvang(Bezwaarformulier formulier, Beller beller) {
        var onderwerp = zoek(formulier, beller).orElse(null);
        if (onderwerp == null) {
            return Uitkomst.geweigerd(Weigering.onbekend("Er is geen besluit met dit id waartegen bezwaar openstaat."));
        }
        termijnen.sluit(onderwerp.id());
        var bezwaar = bezwaar(formulier, onderwerp);
        if (!bezwaren.voegToe(bezwaar)) {
            return Uitkomst.geweigerd(Weigering.staat("al-bezwaar", "Tegen dit besluit is al bezwaar gemaakt."));
        }
        return Uitkomst.gelukt(legVast(bezwaar, beller));
    }

    private Optional<Onderwerp> zoek(Bezwaarformulier formulier, Beller beller) {
        var soort = formulier.soort();
        var id = formulier.onderwerp();
        return soort == null || id == null || !soort.kentBezwaar()
                ? Optional.empty()
                : onderwerpen.zoek(soort, id, beller.organisatie());
    }

    private Bezwaar bezwaar(Bezwaarformulier formulier, Onderwerp onderwerp) {
        var ontvangen = requireNonNull(formulier.ontvangstdatum());
        return new Bezwaar(
                UuidV7.nieuw(klok),
                onderwerp,
                ontvangen,
                formulier.toegangOntzegd(),
                teksten.bewaar(onderwerp.leerling(), requireNonNull(formulier.gronden())),
                null,
                null,
                new BezwaarStatus.Ingediend(),
                Indientermijn.van(onderwerp, regels).bevinding(ontvangen).stream()
                        .toList(),
                0);
    }

    private UUID legVast(Bezwaar bezwaar, Beller beller) {
        var onderwerp = bezwaar.onderwerp();
        var _ = historie.leg(
                new Melding(
                        bezwaar.id(),
                        onderwerp.leerling(),
                        "BEZWAAR_MAKEN",
                        bezwaar.ontvangstdatum(),
                        Map.of(
                                "onderwerp",
                                onderwerp.soort().name(),
                                "onderwerpId",
                                onderwerp.id().toString()),
                        bezwaar.bevindingen(),
                        bezwaar.gronden()),
                new Door(beller.organisatie(), beller.client()));
        onderwerpen.van(onderwerp).naBezwaar(onderwerp.id(), bezwaar.ontvangstdatum(), beller.organisatie());
        outbox.publiceer(event(bezwaar, termijnen.bewaak(bezwaar)));
        return bezwaar.id();
    }

    private static BezwaarOntvangen event(Bezwaar bezwaar, Termijnstand termijn) {
        var onderwerp = bezwaar.onderwerp();
        var swv = onderwerp.swv();
        return new BezwaarOntvangen(
                bezwaar.id(),
                onderwerp.leerling(),
                onderwerp.vestiging().toString(),
                swv == null ? null : swv.toString(),
                onderwerp.soort().name(),
                onderwerp.id(),
                bezwaar.ontvangstdatum(),
                termijn.uiterlijkeDatum());
    }
}
