package nl.passendonderwijs.placement.aanmelding.ontvangst;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.kit.waarden.UuidV7;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.Aanmeldingen;
import nl.passendonderwijs.placement.aanmelding.MeldingService;
import nl.passendonderwijs.placement.aanmelding.Stapgevolg;
import nl.passendonderwijs.placement.aanmelding.termijn.Invoering;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.historie.HistorieService;
import nl.passendonderwijs.placement.historie.Melding;
import nl.passendonderwijs.placement.leerling.Leerling;
import nl.passendonderwijs.placement.leerling.LeerlingService;
import nl.passendonderwijs.placement.school.SchoolService;
import nl.passendonderwijs.placement.school.Vestiging;
import nl.passendonderwijs.placement.termijn.TermijnService;
import nl.passendonderwijs.placement.termijn.Termijnregels;

/** Receives aanmeldingen for schools. */
@ApplicationScoped
public class AanmeldontvangstService {

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
        var invoering = new Invoering(regels.invoering());
        var fouten = new Aanmeldcontrole(gevonden, herkenning, invoering, LocalDate.now(klok)).fouten(formulier);
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
                .map(AanmeldontvangstService::alAangemeld)
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
}
