package nl.passendonderwijs.placement.opp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.UuidV7;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.historie.HistorieService;
import nl.passendonderwijs.placement.historie.Melding;
import nl.passendonderwijs.placement.historie.Verteld;
import nl.passendonderwijs.placement.inschrijving.Plek;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.leerling.LeerlingService;
import nl.passendonderwijs.placement.opp.eis.Oppdeel;
import nl.passendonderwijs.placement.opp.eis.Oppregels;
import nl.passendonderwijs.placement.school.SchoolService;
import nl.passendonderwijs.placement.school.Vestiging;
import nl.passendonderwijs.placement.tekst.TekstService;
import nl.passendonderwijs.placement.termijn.TermijnService;
import org.jspecify.annotations.Nullable;

/** Starts ontwikkelingsperspectieven, and lets the school that has one see it. */
@ApplicationScoped
public class OppService {

    private static final String WAT = "opp";

    @Inject
    Opps opps;

    @Inject
    LeerlingService leerlingen;

    @Inject
    SchoolService scholen;

    @Inject
    TekstService teksten;

    @Inject
    HistorieService historie;

    @Inject
    TermijnService termijnen;

    @Inject
    Oppregels regels;

    @Inject
    Clock klok;

    /** All faults of a form. */
    public List<Fout> beoordeel(Oppformulier formulier, Beller beller) {
        return new Oppcontrole(vandaag(), regels)
                .begin(formulier, school(formulier), scholen.bestuurVan(beller.organisatie()))
                .toList();
    }

    /** From a form without faults; answers the id. */
    @Transactional
    public Uitkomst<UUID> start(UUID leerling, Oppformulier formulier, Beller beller) {
        return leerlingen
                .neem(leerling, beller)
                .map(gevonden ->
                        start(gevonden.id(), formulier.begin(), new Door(beller.organisatie(), beller.client())))
                .orElseGet(() -> Uitkomst.geweigerd(Weigering.onbekend("Deze leerling bestaat niet.")));
    }

    /** For a pupil that this transaction holds. */
    @Transactional
    public Uitkomst<UUID> start(UUID leerling, Oppbegin begin, Door door) {
        var school = scholen.zoek(List.of(begin.vestiging()), begin.inschrijfdatum())
                .zoek(begin.vestiging())
                .orElseThrow();
        return opps.neemLopend(leerling, school.bestuur(), vandaag())
                        .filter(opp -> opp.verloop().einde().isEmpty())
                        .isPresent()
                ? Uitkomst.geweigerd(Weigering.staat(
                        "al-gestart", "Deze leerling heeft bij uw bestuur al een ontwikkelingsperspectief."))
                : Uitkomst.gelukt(legVast(Opp.start(UuidV7.nieuw(klok), leerling, begin, school), door));
    }

    /** Joins the one that runs for this kind of education at this school to the inschrijving; false when none runs. */
    @Transactional
    public boolean koppel(UUID leerling, Plek plek, UUID inschrijving, @Nullable LocalDate geplaatst) {
        var lopend = opps.neemLopend(leerling, plek.bestuur(), vandaag())
                .filter(opp -> opp.verloop().einde().isEmpty() && opp.begin().isOp(plek))
                .map(opp -> opp.met(opp.begin().bij(inschrijving, geplaatst)));
        lopend.ifPresent(opp -> {
            opps.bewaarBegin(opp);
            termijnen.bewaak(opp.zaak(), opp.klokken(regels, vandaag()).alle());
        });
        return lopend.isPresent();
    }

    @Transactional
    public Optional<Opp> bekijk(UUID leerling, UUID id, Beller beller) {
        return opps.bekijk(leerling, id, inzage(beller));
    }

    /** All of a pupil, oldest first; empty for whoever has no relation to the pupil. */
    @Transactional
    public Optional<List<Opp>> bekijk(UUID leerling, Beller beller) {
        return leerlingen.zoek(leerling, beller).map(gevonden -> opps.bekijk(gevonden.id(), inzage(beller)));
    }

    /** With the text that was written at each step, oldest first; empty for whoever has no relation. */
    @Transactional
    public Optional<List<Verteld>> historie(UUID leerling, UUID id, Beller beller) {
        return bekijk(leerling, id, beller).map(gevonden -> historie.lees(gevonden.id()));
    }

    /** What was written of these versions; the caller got them from here. */
    public Map<UUID, String> lees(List<Map<Oppdeel, UUID>> versies) {
        return teksten.lees(versies.stream()
                .flatMap(delen -> delen.values().stream())
                .distinct()
                .toList());
    }

    private UUID legVast(Opp opp, Door door) {
        opps.voegToe(opp);
        var _ = historie.leg(
                new Melding(
                        opp.id(),
                        opp.leerling(),
                        "STARTEN",
                        opp.begin().termijnbegin(),
                        Map.of(
                                "verplicht",
                                Boolean.toString(opp.begin().plicht().verplicht())),
                        List.of(),
                        null),
                door);
        termijnen.bewaak(opp.zaak(), opp.klokken(regels, vandaag()).alle());
        return opp.id();
    }

    private Optional<Vestiging> school(Oppformulier formulier) {
        var code = formulier.vestiging();
        var datum = formulier.inschrijfdatum();
        if (code == null) {
            return Optional.empty();
        }
        return scholen.zoek(List.of(code), datum == null ? vandaag() : datum).zoek(code);
    }

    private Inzage inzage(Beller beller) {
        return new Inzage(beller.organisatie(), beller.client(), WAT, klok.instant());
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }
}
