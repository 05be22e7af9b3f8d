package nl.passendonderwijs.placement.gpo.stap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passendonderwijs.events.placement.GpoOordeelVastgelegd;
import nl.passendonderwijs.kit.outbox.Outbox;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Versievoorwaarde;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.placement.aanmelding.Stapdatum;
import nl.passendonderwijs.placement.bezwaar.BezwaartermijnService;
import nl.passendonderwijs.placement.gpo.Gporegels;
import nl.passendonderwijs.placement.gpo.Gpozaak;
import nl.passendonderwijs.placement.gpo.Gpozaken;
import nl.passendonderwijs.placement.gpo.regel.Gpotermijnen;
import nl.passendonderwijs.placement.gpo.regel.Reactieplicht;
import nl.passendonderwijs.placement.gpo.verloop.Gpostap;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.historie.HistorieService;
import nl.passendonderwijs.placement.historie.Melding;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import nl.passendonderwijs.placement.tekst.TekstService;
import nl.passendonderwijs.placement.termijn.TermijnService;
import org.jspecify.annotations.Nullable;

/** Takes steps in a case at the commissie; an oordeel or a withdrawal lets the bezwaar about the same run on (BEZ-04). */
@ApplicationScoped
public class GpostapService {

    @Inject
    Gpozaken zaken;

    @Inject
    BezwaartermijnService bezwaren;

    @Inject
    TermijnService termijnen;

    @Inject
    HistorieService historie;

    @Inject
    TekstService teksten;

    @Inject
    Outbox outbox;

    @Inject
    Gporegels regels;

    @Inject
    Clock klok;

    /** All faults of the request; none when the caller has no such case, which is for {@link #zet} to say. */
    public List<Fout> beoordeel(UUID id, Gpostapverzoek verzoek, Beller beller) {
        return zaken.zoek(id, beller.organisatie())
                .map(zaak -> fouten(zaak, verzoek))
                .orElse(List.of());
    }

    /** @param voorwaarde says no when the caller had seen another version; answers the id of the case */
    @Transactional
    public Uitkomst<UUID> zet(UUID id, Gpostapverzoek verzoek, Versievoorwaarde voorwaarde, Beller beller) {
        var zaak = neem(id, beller).orElse(null);
        if (zaak == null) {
            return Uitkomst.geweigerd(Weigering.onbekend("Deze zaak bestaat niet."));
        }
        var door = new Door(beller.organisatie(), beller.client());
        return Uitkomst.tenzij(voorwaarde.bezwaar(zaak.versie()), () -> zet(zaak, verzoek, door));
    }

    /** Whoever takes a step in this dispute or its bezwaar at the same time waits here, and sees what the other did. */
    private Optional<Gpozaak> neem(UUID id, Beller beller) {
        var gezien = zaken.zoek(id, beller.organisatie());
        gezien.ifPresent(zaak -> bezwaren.sluit(zaak.onderwerp().id()));
        return gezien.flatMap(_ -> zaken.zoek(id, beller.organisatie()));
    }

    private List<Fout> fouten(Gpozaak zaak, Gpostapverzoek verzoek) {
        var datum =
                new Stapdatum(zaak.ontvangstdatum(), LocalDate.now(klok)).toets(verzoek.datumveld(), verzoek.datum());
        return Stream.concat(datum.stream(), verzoek.fouten().stream()).toList();
    }

    private Uitkomst<UUID> zet(Gpozaak zaak, Gpostapverzoek verzoek, Door door) {
        var stap = verzoek.stap();
        if (!zaak.status().stappen().contains(stap.soort())) {
            return Uitkomst.geweigerd(zaak.status().weiger(stap.soort()));
        }
        var bevindingen = bevindingen(zaak, stap);
        var tekst = teksten.bewaarMogelijk(zaak.onderwerp().leerling(), verzoek.toelichting());
        var na = zaak.met(stap, bevindingen, tekst).orElseThrow();
        zaken.bewaar(na);
        legVast(na, stap, bevindingen, tekst, door);
        if (stap instanceof Gpostap.Oordeel oordeel) {
            outbox.publiceer(event(na, oordeel));
        }
        return Uitkomst.gelukt(na.id());
    }

    private List<Waarschuwing> bevindingen(Gpozaak zaak, Gpostap stap) {
        var laat = Gpotermijnen.van(zaak, regels).bevinding(stap);
        var volgorde = stap instanceof Gpostap.Reactie reactie
                ? Reactieplicht.bevinding(zaak, reactie)
                : Optional.<Waarschuwing>empty();
        return Stream.concat(laat.stream(), volgorde.stream()).toList();
    }

    private void legVast(Gpozaak na, Gpostap stap, List<Waarschuwing> bevindingen, @Nullable UUID tekst, Door door) {
        var onderwerp = na.onderwerp();
        var _ = historie.leg(
                new Melding(
                        na.id(),
                        onderwerp.leerling(),
                        stap.soort().name(),
                        stap.datum(),
                        stap.feiten(),
                        bevindingen,
                        tekst),
                door);
        termijnen.bewaak(onderwerp.zaak(na.id()), Gpotermijnen.van(na, regels).alle());
        bezwaren.gpoGewijzigd(onderwerp.id());
    }

    private static GpoOordeelVastgelegd event(Gpozaak zaak, Gpostap.Oordeel oordeel) {
        var onderwerp = zaak.onderwerp();
        var swv = onderwerp.swv();
        return new GpoOordeelVastgelegd(
                zaak.id(),
                onderwerp.leerling(),
                onderwerp.vestiging().toString(),
                swv == null ? null : swv.toString(),
                onderwerp.soort().name(),
                onderwerp.id(),
                oordeel.datum(),
                oordeel.uitkomst().name());
    }
}
