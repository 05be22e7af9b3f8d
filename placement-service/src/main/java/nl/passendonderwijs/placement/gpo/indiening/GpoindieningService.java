package nl.passendonderwijs.placement.gpo.indiening;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.UuidV7;
import nl.passendonderwijs.placement.bezwaar.BezwaartermijnService;
import nl.passendonderwijs.placement.bezwaar.Onderwerp;
import nl.passendonderwijs.placement.bezwaar.OnderwerpService;
import nl.passendonderwijs.placement.gpo.Gporegels;
import nl.passendonderwijs.placement.gpo.Gpozaak;
import nl.passendonderwijs.placement.gpo.Gpozaken;
import nl.passendonderwijs.placement.gpo.regel.Gpotermijnen;
import nl.passendonderwijs.placement.gpo.regel.Gpotoegang;
import nl.passendonderwijs.placement.gpo.verloop.GpoStatus;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.historie.HistorieService;
import nl.passendonderwijs.placement.historie.Melding;
import nl.passendonderwijs.placement.termijn.TermijnService;

/** Records that parents went to the geschillencommissie; a bezwaar about the same stands still from that day (BEZ-04). */
@ApplicationScoped
public class GpoindieningService {

    @Inject
    Gpozaken zaken;

    @Inject
    OnderwerpService onderwerpen;

    @Inject
    BezwaartermijnService bezwaren;

    @Inject
    TermijnService termijnen;

    @Inject
    HistorieService historie;

    @Inject
    Gporegels regels;

    @Inject
    Clock klok;

    public List<Fout> beoordeel(Gpoformulier formulier) {
        var datum = formulier.ontvangstdatum();
        return datum != null && datum.isAfter(LocalDate.now(klok))
                ? List.of(Fout.veld("ontvangstdatum", "in-toekomst", "Deze datum ligt in de toekomst."))
                : List.of();
    }

    /** Stores what was judged to have no faults; answers the id of the case. */
    @Transactional
    public Uitkomst<UUID> dienIn(Gpoformulier formulier, Beller beller) {
        var onderwerp = onderwerpen
                .zoek(requireNonNull(formulier.soort()), requireNonNull(formulier.onderwerp()), beller.organisatie())
                .orElse(null);
        if (onderwerp == null) {
            return Uitkomst.geweigerd(
                    Weigering.onbekend("Er is geen besluit met dit id waarover een geschil kan gaan."));
        }
        bezwaren.sluit(onderwerp.id());
        var zaak = zaak(formulier, onderwerp);
        if (!zaken.voegToe(zaak)) {
            return Uitkomst.geweigerd(Weigering.staat("al-gpo-zaak", "Hierover loopt of liep al een geschil."));
        }
        return Uitkomst.gelukt(legVast(zaak, new Door(beller.organisatie(), beller.client())));
    }

    private Gpozaak zaak(Gpoformulier formulier, Onderwerp onderwerp) {
        var ingediend = requireNonNull(formulier.ontvangstdatum());
        return new Gpozaak(
                UuidV7.nieuw(klok),
                onderwerp,
                ingediend,
                formulier.zaaknummer(),
                null,
                null,
                null,
                new GpoStatus.Aanhangig(),
                Gpotoegang.bevinding(onderwerp, ingediend, regels).stream().toList(),
                0);
    }

    private UUID legVast(Gpozaak zaak, Door door) {
        var onderwerp = zaak.onderwerp();
        var feiten = Map.of(
                "onderwerp",
                onderwerp.soort().name(),
                "onderwerpId",
                onderwerp.id().toString());
        var _ = historie.leg(
                new Melding(
                        zaak.id(),
                        onderwerp.leerling(),
                        "INDIENEN",
                        zaak.ontvangstdatum(),
                        feiten,
                        zaak.bevindingen(),
                        null),
                door);
        termijnen.bewaak(
                onderwerp.zaak(zaak.id()), Gpotermijnen.van(zaak, regels).alle());
        bezwaren.gpoGewijzigd(onderwerp.id());
        return zaak.id();
    }
}
