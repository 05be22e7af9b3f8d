package nl.passendonderwijs.placement.inschrijving.verwijdering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Versievoorwaarde;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.UuidV7;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.historie.HistorieService;
import nl.passendonderwijs.placement.historie.Verteld;
import nl.passendonderwijs.placement.inschrijving.DossierService;
import nl.passendonderwijs.placement.inschrijving.Gebeurd;
import nl.passendonderwijs.placement.inschrijving.Inschrijving;
import nl.passendonderwijs.placement.inschrijving.status.Inschrijvingstap;
import nl.passendonderwijs.placement.inschrijving.status.Stapsoort;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import nl.passendonderwijs.placement.tekst.TekstService;
import org.jspecify.annotations.Nullable;

/** The intention to remove a pupil, the facts that the law asks for, and the end of the intention (VER-01). */
@ApplicationScoped
public class VerwijderingService {

    private static final String WAT = "verwijdering";

    @Inject
    Verwijderingen verwijderingen;

    @Inject
    DossierService dossier;

    @Inject
    TekstService teksten;

    @Inject
    HistorieService historie;

    @Inject
    Clock klok;

    /** Faults of a day. */
    public List<Fout> bezwaren(String veld, @Nullable LocalDate datum) {
        return controle().toets(veld, datum);
    }

    public Feitcontrole controle() {
        return new Feitcontrole(LocalDate.now(klok));
    }

    /** Answers the id of the verwijdering. */
    @Transactional
    public Uitkomst<UUID> neemVoor(UUID leerling, LocalDate datum, @Nullable String motivering, Beller beller) {
        var stap = new Inschrijvingstap.Voornemen(datum);
        return switch (dossier.neem(leerling, null, datum, beller)) {
            case Uitkomst.Geweigerd<Inschrijving>(var weigering) -> Uitkomst.geweigerd(weigering);
            case Uitkomst.Gelukt<Inschrijving>(var inschrijving) ->
                inschrijving.met(stap).dan(na -> begin(na, datum, motivering, door(beller)));
        };
    }

    /** @param voorwaarde says no when the caller had seen another version; answers the id of the verwijdering */
    @Transactional
    public Uitkomst<UUID> leg(
            UUID leerling,
            UUID id,
            Feit feit,
            @Nullable String toelichting,
            Versievoorwaarde voorwaarde,
            Beller beller) {
        return neem(
                leerling,
                id,
                voorwaarde,
                beller,
                zaak -> zaak.verwijdering().naar(Verwijderstaat.VOORGENOMEN).dan(na -> {
                    verwijderingen.bewaar(na);
                    var tekst = teksten.bewaarMogelijk(na.leerling(), toelichting);
                    var feiten = feiten(na, feit.feiten());
                    var gebeurd = new Gebeurd(feit.soort(), feit.datum(), feiten, vroeg(na, feit), tekst);
                    var _ = dossier.leg(zaak.inschrijving(), gebeurd, door(beller));
                    return na.id();
                }));
    }

    /** The pupil may stay. */
    @Transactional
    public Uitkomst<UUID> trekIn(UUID leerling, UUID id, LocalDate datum, Versievoorwaarde voorwaarde, Beller beller) {
        var stap = new Inschrijvingstap.Intrekking(datum);
        return neem(
                leerling,
                id,
                voorwaarde,
                beller,
                zaak -> zaak.verwijdering().naar(Verwijderstaat.INGETROKKEN).dan(na -> {
                    verwijderingen.bewaar(na);
                    var gebeurd = Gebeurd.van(Stapsoort.VERWIJDERING_INTREKKEN, datum, feiten(na, Map.of()));
                    var blijft = zaak.inschrijving().met(stap).ofProbleem();
                    var _ = dossier.bewaar(blijft, gebeurd, door(beller));
                    return na.id();
                }));
    }

    /** Locks the inschrijving, which is the lock on its verwijdering, and reads again what another did meanwhile. */
    Uitkomst<UUID> neem(UUID leerling, UUID id, Versievoorwaarde voorwaarde, Beller beller, Vervolg vervolg) {
        var gezien = verwijderingen.zoek(leerling, id, beller.organisatie()).orElse(null);
        if (gezien == null) {
            return Uitkomst.geweigerd(Weigering.onbekend("Deze verwijdering bestaat niet."));
        }
        var inschrijving = dossier.neem(leerling, gezien.inschrijving(), gezien.voornemendatum(), beller)
                .ofProbleem();
        var verwijdering =
                verwijderingen.zoek(leerling, id, beller.organisatie()).orElseThrow();
        return Uitkomst.tenzij(
                voorwaarde.bezwaar(verwijdering.versie()), () -> vervolg.doe(new Genomen(verwijdering, inschrijving)));
    }

    @Transactional
    public Optional<Verwijdering> bekijk(UUID leerling, UUID id, Beller beller) {
        return verwijderingen.bekijk(leerling, id, inzage(beller));
    }

    /** Oldest first; none for whoever has no relation. */
    @Transactional
    public List<Verwijdering> bekijk(UUID leerling, Beller beller) {
        return verwijderingen.bekijk(leerling, inzage(beller));
    }

    /** What was done for this one, with the texts, oldest first; empty for whoever has no relation. */
    @Transactional
    public Optional<List<Verteld>> historie(UUID leerling, UUID id, Beller beller) {
        return bekijk(leerling, id, beller)
                .map(gevonden -> historie.lees(gevonden.inschrijving(), Verwijdering.FEIT, gevonden.id()));
    }

    /** Facts of a step, with the one that tells which verwijdering it belongs to. */
    public static Map<String, String> feiten(Verwijdering verwijdering, Map<String, String> eigen) {
        var feiten = new HashMap<>(eigen);
        feiten.put(Verwijdering.FEIT, verwijdering.id().toString());
        return feiten;
    }

    static Door door(Beller beller) {
        return new Door(beller.organisatie(), beller.client());
    }

    private UUID begin(Inschrijving na, LocalDate datum, @Nullable String motivering, Door door) {
        var nieuw = new Verwijdering(
                UuidV7.nieuw(klok),
                na.id(),
                na.leerling(),
                datum,
                Verwijderstaat.VOORGENOMEN,
                List.of(),
                List.of(),
                null,
                0);
        verwijderingen.voegToe(nieuw, klok.instant());
        var tekst = teksten.bewaarMogelijk(na.leerling(), motivering);
        var feiten = feiten(nieuw, Map.of());
        var _ = dossier.bewaar(
                na, new Gebeurd(Stapsoort.VERWIJDERING_VOORNEMEN, datum, feiten, List.of(), tekst), door);
        return nieuw.id();
    }

    private static List<Waarschuwing> vroeg(Verwijdering verwijdering, Feit feit) {
        return feit.datum().isBefore(verwijdering.voornemendatum())
                ? List.of(new Waarschuwing("voor-voornemen", "VER-01", "Dit gebeurde voor het voornemen."))
                : List.of();
    }

    private Inzage inzage(Beller beller) {
        return new Inzage(beller.organisatie(), beller.client(), WAT, klok.instant());
    }

    /** A verwijdering with its inschrijving, both held by this transaction. */
    record Genomen(Verwijdering verwijdering, Inschrijving inschrijving) {}

    /** What is done with it. */
    interface Vervolg {
        Uitkomst<UUID> doe(Genomen zaak);
    }
}
