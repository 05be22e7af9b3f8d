package nl.passendonderwijs.placement.bezwaar.stap;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.passendonderwijs.events.placement.BezwaarBeslist;
import nl.passendonderwijs.kit.outbox.Outbox;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Versievoorwaarde;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.placement.aanmelding.Stapdatum;
import nl.passendonderwijs.placement.bezwaar.Bezwaar;
import nl.passendonderwijs.placement.bezwaar.BezwaartermijnService;
import nl.passendonderwijs.placement.bezwaar.Bezwaren;
import nl.passendonderwijs.placement.bezwaar.Gpoloop;
import nl.passendonderwijs.placement.bezwaar.Herstel;
import nl.passendonderwijs.placement.bezwaar.OnderwerpService;
import nl.passendonderwijs.placement.bezwaar.regel.Gpovoorrang;
import nl.passendonderwijs.placement.bezwaar.regel.Hoorplicht;
import nl.passendonderwijs.placement.bezwaar.verloop.Bezwaarstap;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.historie.HistorieService;
import nl.passendonderwijs.placement.historie.Melding;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import nl.passendonderwijs.placement.tekst.TekstService;
import org.jspecify.annotations.Nullable;

/** Takes steps with a bezwaar: each recorded once, with its real date, and with all that follows from it. */
@ApplicationScoped
public class BezwaarstapService {

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
    Clock klok;

    /** All faults of the request; none when the caller has no such bezwaar, which is for {@link #zet} to say. */
    public List<Fout> beoordeel(UUID id, Bezwaarstapverzoek verzoek, Beller beller) {
        return bezwaren.zoek(id, beller.organisatie())
                .map(bezwaar -> fouten(bezwaar, verzoek, beller))
                .orElse(List.of());
    }

    /** @param voorwaarde says no when the caller had seen another version; answers the id of the bezwaar */
    @Transactional
    public Uitkomst<UUID> zet(UUID id, Bezwaarstapverzoek verzoek, Versievoorwaarde voorwaarde, Beller beller) {
        // Whoever takes a step at the same time waits here, and then sees what the other did.
        var bezwaar = bezwaren.neem(id, beller.organisatie()).orElse(null);
        if (bezwaar == null) {
            return Uitkomst.geweigerd(Weigering.onbekend("Dit bezwaar bestaat niet."));
        }
        var door = new Door(beller.organisatie(), beller.client());
        return Uitkomst.tenzij(voorwaarde.bezwaar(bezwaar.versie()), () -> zet(bezwaar, verzoek, door));
    }

    private List<Fout> fouten(Bezwaar bezwaar, Bezwaarstapverzoek verzoek, Beller beller) {
        var datum = new Stapdatum(bezwaar.ontvangstdatum(), LocalDate.now(klok))
                .toets(verzoek.datumveld(), verzoek.datum());
        return Stream.of(datum.stream(), verzoek.fouten(bezwaar).stream(), start(bezwaar, verzoek, beller))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Fout> start(Bezwaar bezwaar, Bezwaarstapverzoek verzoek, Beller beller) {
        var onderwerp = bezwaar.onderwerp();
        var start = verzoek.start();
        return start == null
                ? Stream.empty()
                : onderwerpen.van(onderwerp).toetsStart(onderwerp.id(), start, beller.organisatie()).stream();
    }

    private Uitkomst<UUID> zet(Bezwaar bezwaar, Bezwaarstapverzoek verzoek, Door door) {
        var stap = verzoek.stap();
        if (!bezwaar.status().stappen().contains(stap.soort())) {
            return Uitkomst.geweigerd(bezwaar.status().weiger(stap.soort()));
        }
        return switch (stap) {
            case Bezwaarstap.Beslissing beslissing ->
                beslis(bezwaar, beslissing, requireNonNull(verzoek.toelichting()), door);
            case Bezwaarstap.Hoorzitting _, Bezwaarstap.Intrekking _ -> {
                var tekst = teksten.bewaarMogelijk(bezwaar.onderwerp().leerling(), verzoek.toelichting());
                yield Uitkomst.gelukt(legVast(bezwaar, stap, List.of(), tekst, door));
            }
        };
    }

    private Uitkomst<UUID> beslis(Bezwaar bezwaar, Bezwaarstap.Beslissing beslissing, String motivering, Door door) {
        var lopen = termijnen.lopen(bezwaar);
        var ontbreekt = Stream.of(Hoorplicht.ontbreekt(bezwaar, beslissing), Gpovoorrang.ontbreekt(lopen))
                .flatMap(Optional::stream)
                .toList();
        if (!ontbreekt.isEmpty()) {
            return Uitkomst.geweigerd(Weigering.staat(
                    ontbreekt.getFirst().code(),
                    "Op het bezwaar kan nog niet worden beslist.",
                    ontbreekt.toArray(Fout[]::new)));
        }
        var bevindingen = bevindingen(bezwaar, beslissing, lopen);
        var tekst = teksten.bewaar(bezwaar.onderwerp().leerling(), motivering);
        return Uitkomst.tenzij(herstel(bezwaar, beslissing, tekst, door), () -> {
            outbox.publiceer(event(bezwaar, beslissing));
            return Uitkomst.gelukt(legVast(bezwaar, beslissing, bevindingen, tekst, door));
        });
    }

    private List<Waarschuwing> bevindingen(Bezwaar bezwaar, Bezwaarstap.Beslissing beslissing, List<Gpoloop> lopen) {
        var datum = beslissing.datum();
        return Stream.of(
                        termijnen.termijn(bezwaar, lopen).bevinding(datum),
                        Hoorplicht.bevinding(bezwaar, datum),
                        Gpovoorrang.bevinding(lopen, datum))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Weigering> herstel(
            Bezwaar bezwaar, Bezwaarstap.Beslissing beslissing, UUID motivering, Door door) {
        var onderwerp = bezwaar.onderwerp();
        return switch (beslissing.uitkomst()) {
            case GEGROND ->
                onderwerpen
                        .van(onderwerp)
                        .herstel(
                                onderwerp.id(),
                                new Herstel(bezwaar.id(), beslissing.datum(), beslissing.startdatum(), motivering),
                                door);
            case ONGEGROND -> Optional.empty();
        };
    }

    private UUID legVast(
            Bezwaar bezwaar, Bezwaarstap stap, List<Waarschuwing> bevindingen, @Nullable UUID tekst, Door door) {
        var na = bezwaar.met(stap, bevindingen, tekst).orElseThrow();
        bezwaren.bewaar(na);
        var _ = historie.leg(
                new Melding(
                        na.id(),
                        na.onderwerp().leerling(),
                        stap.soort().name(),
                        stap.datum(),
                        stap.feiten(),
                        bevindingen,
                        tekst),
                door);
        var _ = termijnen.bewaak(na);
        return na.id();
    }

    private static BezwaarBeslist event(Bezwaar bezwaar, Bezwaarstap.Beslissing beslissing) {
        var onderwerp = bezwaar.onderwerp();
        var swv = onderwerp.swv();
        return new BezwaarBeslist(
                bezwaar.id(),
                onderwerp.leerling(),
                onderwerp.vestiging().toString(),
                swv == null ? null : swv.toString(),
                onderwerp.soort().name(),
                onderwerp.id(),
                beslissing.datum(),
                beslissing.uitkomst().name());
    }
}
