package nl.passendonderwijs.placement.aanmelding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.kit.waarden.UuidV7;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.historie.HistorieService;
import nl.passendonderwijs.placement.historie.Melding;
import nl.passendonderwijs.placement.historie.Verteld;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.leerling.Leerling;
import nl.passendonderwijs.placement.leerling.LeerlingService;
import nl.passendonderwijs.placement.school.SchoolService;
import nl.passendonderwijs.placement.school.Vestiging;
import nl.passendonderwijs.placement.termijn.TermijnService;
import nl.passendonderwijs.placement.termijn.Termijnregels;

/** Receives aanmeldingen for schools and lets those with a relation see them. */
@ApplicationScoped
public class AanmeldingService {

    private static final String WAT = "aanmelding";

    @Inject
    Aanmeldingen aanmeldingen;

    @Inject
    SchoolService scholen;

    @Inject
    LeerlingService leerlingen;

    @Inject
    Termijnregels regels;

    @Inject
    HistorieService historie;

    @Inject
    TermijnService termijnen;

    @Inject
    MeldingService meldingen;

    @Inject
    @Any
    Instance<Stapgevolg> gevolgen;

    @Inject
    Clock klok;

    /** Looks up what the form names and judges it; stores nothing. */
    public Beoordeling beoordeel(Aanmeldformulier formulier, Beller beller) {
        var codes = formulier.genoemdeScholen();
        if (beller.organisatie() instanceof Organisatie.Vestiging(var eigen)) {
            codes.add(eigen);
        }
        var gevonden = scholen.zoek(codes);
        var bestuur = gevonden.bestuurVan(beller.organisatie());
        var herkenning = leerlingen.herken(formulier.leerling(), bestuur);
        var fouten = new Aanmeldcontrole(gevonden, herkenning, LocalDate.now(klok)).fouten(formulier);
        var door = new Door(beller.organisatie(), beller.client());
        return new Beoordeling(formulier, gevonden, bestuur, herkenning, door, fouten);
    }

    /** Stores what was judged to have no faults; answers the id of the aanmelding. */
    @Transactional
    public Uitkomst<UUID> meldAan(Beoordeling beoordeling) {
        var gegevens = beoordeling.formulier().gegevens();
        var school = beoordeling.scholen().zoek(gegevens.vestiging()).orElseThrow();
        if (!beoordeling.bestuur().equals(Optional.of(school.bestuur()))) {
            return Uitkomst.geweigerd(
                    Weigering.nietToegestaan("geen-relatie", "Deze vestiging hoort niet bij uw bestuur."));
        }
        var herkenning = beoordeling.herkenning();
        return switch (leerlingen.neemOp(herkenning, school.bestuur())) {
            case Uitkomst.Geweigerd<Leerling>(var weigering) -> Uitkomst.geweigerd(weigering);
            case Uitkomst.Gelukt<Leerling>(var leerling) -> ontvang(beoordeling, school, leerling);
        };
    }

    public Optional<Aanmelding> zoek(UUID id, Beller beller) {
        return aanmeldingen.zoek(id, beller.organisatie());
    }

    /** As it is now, and nobody else changes it until this transaction ends. */
    @Transactional
    public Optional<Aanmelding> neem(UUID id, Organisatie wie) {
        return aanmeldingen.neem(id, wie);
    }

    @Transactional
    public Optional<Aanmelding> bekijk(UUID id, Beller beller) {
        return aanmeldingen.bekijk(id, inzage(beller));
    }

    @Transactional
    public List<Aanmelding> bekijk(Aanmeldingen.Vraag vraag, Beller beller) {
        return aanmeldingen.bekijk(vraag, inzage(beller));
    }

    /** All of a pupil, by any of these ids. */
    @Transactional
    public List<Aanmelding> bekijkVan(List<UUID> leerling, Beller beller) {
        return leerling.stream()
                .flatMap(id -> aanmeldingen.bekijk(Aanmeldingen.Vraag.van(id), inzage(beller)).stream())
                .toList();
    }

    /** With the text that was written at each step, oldest first; empty for whoever has no relation. */
    @Transactional
    public Optional<List<Verteld>> historie(UUID id, Beller beller) {
        return aanmeldingen.bekijk(id, inzage(beller)).map(gevonden -> historie.lees(gevonden.id()));
    }

    private Uitkomst<UUID> ontvang(Beoordeling beoordeling, Vestiging school, Leerling leerling) {
        var gegevens = beoordeling.formulier().gegevens();
        var herkend = beoordeling.herkenning().herkend();
        var aanmelding = Aanmelding.ontvang(
                UuidV7.nieuw(klok), leerling.id(), herkend, gegevens, school, huidige(beoordeling), regels);
        return Uitkomst.tenzij(voegToe(aanmelding), () -> Uitkomst.gelukt(legVast(aanmelding, beoordeling.door())));
    }

    /** Who lost the answer and sends again gets no second pair of clocks (ZP-10, ZP-11), but the id of the first. */
    @Regel("ZP-10")
    private Optional<Weigering> voegToe(Aanmelding nieuw) {
        if (aanmeldingen.voegToe(nieuw, klok.instant())) {
            return Optional.empty();
        }
        // When the other was decided on just now, there is room after all.
        return aanmeldingen
                .onbeslistNaast(nieuw)
                .map(AanmeldingService::alAangemeld)
                .or(() -> voegToe(nieuw));
    }

    private static Weigering alAangemeld(UUID eerder) {
        return Weigering.staat(
                "al-aangemeld",
                "Deze leerling is bij deze vestiging al aangemeld en daarover is nog niet besloten: aanmelding %s."
                        .formatted(eerder));
    }

    private UUID legVast(Aanmelding aanmelding, Door door) {
        var gegevens = aanmelding.gegevens();
        var _ = historie.leg(
                new Melding(
                        aanmelding.id(),
                        aanmelding.leerling(),
                        "AANMELDEN",
                        gegevens.ontvangstdatum(),
                        Map.of(),
                        aanmelding.waarschuwingen(),
                        null),
                door);
        termijnen.bewaak(aanmelding.zaak(), aanmelding.klokken(regels).alle());
        meldingen.meldAangemeld(aanmelding);
        gevolgen.forEach(gevolg -> gevolg.naOntvangst(aanmelding));
        return aanmelding.id();
    }

    private static Optional<Vestiging> huidige(Beoordeling beoordeling) {
        return Optional.ofNullable(beoordeling.formulier().huidigeVestiging())
                .flatMap(code -> beoordeling.scholen().zoek(code));
    }

    private Inzage inzage(Beller beller) {
        return new Inzage(beller.organisatie(), beller.client(), WAT, klok.instant());
    }
}
