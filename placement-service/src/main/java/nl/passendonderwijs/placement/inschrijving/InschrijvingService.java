package nl.passendonderwijs.placement.inschrijving;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.kit.waarden.UuidV7;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanmelding.AanmeldingService;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.historie.HistorieService;
import nl.passendonderwijs.placement.historie.Verteld;
import nl.passendonderwijs.placement.inschrijving.status.Inschrijfsoort;
import nl.passendonderwijs.placement.inschrijving.toets.Inschrijfbeoordeling;
import nl.passendonderwijs.placement.inschrijving.toets.Inschrijfcontrole;
import nl.passendonderwijs.placement.inschrijving.toets.Inschrijfformulier;
import nl.passendonderwijs.placement.inschrijving.toets.Verbinding;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.leerling.Leerling;
import nl.passendonderwijs.placement.leerling.LeerlingService;
import nl.passendonderwijs.placement.school.SchoolService;
import org.jspecify.annotations.Nullable;

/** Enrols pupils, and lets their bestuur see where they are enrolled. */
@ApplicationScoped
public class InschrijvingService {

    private static final String WAT = "inschrijving";

    @Inject
    Inschrijvingen inschrijvingen;

    @Inject
    LeerlingService leerlingen;

    @Inject
    AanmeldingService aanmeldingen;

    @Inject
    SchoolService scholen;

    @Inject
    InschrijfstapService stappen;

    @Inject
    DossierService dossier;

    @Inject
    HistorieService historie;

    @Inject
    Clock klok;

    /** Looks up what the form names and judges it; stores nothing. */
    public Inschrijfbeoordeling beoordeel(UUID id, Inschrijfformulier formulier, Beller beller) {
        var codes = new HashSet<Vestigingscode>();
        Optional.ofNullable(formulier.vestiging()).ifPresent(codes::add);
        if (beller.organisatie() instanceof Organisatie.Vestiging(var eigen)) {
            codes.add(eigen);
        }
        var gevonden = scholen.zoek(codes);
        var leerling = leerlingen.zoek(id, beller);
        var verbinding =
                leerling.map(kind -> verbinding(formulier, kind, beller)).orElse(List.of());
        return new Inschrijfbeoordeling(
                id,
                formulier,
                gevonden,
                gevonden.bestuurVan(beller.organisatie()),
                new Door(beller.organisatie(), beller.client()),
                new Inschrijfcontrole(gevonden, leerling, verbinding).fouten(formulier));
    }

    /** Stores what was judged to have no faults; answers the id of the inschrijving. */
    @Transactional
    public Uitkomst<UUID> schrijfIn(Inschrijfbeoordeling beoordeling, Beller beller) {
        // The aanmelding first, as every step on it does; then whoever enrols the same pupil waits, at whatever school.
        var aanmelding = Optional.ofNullable(beoordeling.formulier().aanmelding())
                .flatMap(id -> aanmeldingen.neem(id, beller.organisatie()));
        var leerling = leerlingen.neem(beoordeling.leerling(), beller).orElse(null);
        if (leerling == null) {
            return Uitkomst.geweigerd(Weigering.onbekend("Deze leerling bestaat niet."));
        }
        var vestiging = requireNonNull(beoordeling.formulier().vestiging());
        var school = beoordeling.scholen().zoek(vestiging).orElseThrow();
        return beoordeling.bestuur().equals(Optional.of(school.bestuur()))
                ? stappen.schrijfIn(leerling, aanmelding, school, beoordeling)
                : Uitkomst.geweigerd(
                        Weigering.nietToegestaan("geen-relatie", "Deze vestiging hoort niet bij uw bestuur."));
    }

    /**
     * Enrols many for the time being (ZP-11) from the first day on which they are enrolled nowhere, skipping whoever is
     * enrolled somewhere on that day or will be, within the transaction of the caller.
     *
     * @param dag today, or the day of a decision that is recorded later
     * @return ids of the aanmeldingen whose pupil was really enrolled, with the first day
     */
    @Transactional
    public Map<UUID, LocalDate> plaatsTijdelijk(List<Tijdelijk> tijdelijke, LocalDate dag) {
        var nieuwe = tijdelijke.stream().map(this::begin).toList();
        var geplaatst = inschrijvingen.voegToe(nieuwe, dag, klok.instant());
        dossier.legTijdelijk(geplaatst, Door.klok());
        return geplaatst.stream()
                .collect(
                        toMap(inschrijving -> requireNonNull(inschrijving.aanmelding()), Inschrijving::inschrijfdatum));
    }

    @Transactional
    public Optional<Inschrijving> bekijk(UUID leerling, UUID id, Beller beller) {
        return inschrijvingen.bekijk(leerling, id, inzage(beller));
    }

    /** All, oldest first; none for whoever has no relation. */
    @Transactional
    public List<Inschrijving> bekijk(UUID leerling, Beller beller) {
        return bekijk(leerling, null, Integer.MAX_VALUE, Integer.MAX_VALUE, beller);
    }

    /** A page of them. */
    @Transactional
    public List<Inschrijving> bekijk(UUID leerling, @Nullable UUID na, int aantal, int getoond, Beller beller) {
        return inschrijvingen.bekijk(leerling, na, aantal, getoond, inzage(beller));
    }

    /** Whether the caller has this pupil, so that an empty list differs from a 404. */
    public boolean kent(UUID leerling, Beller beller) {
        return leerlingen.zoek(leerling, beller).isPresent();
    }

    /** With the texts, oldest first; empty for whoever has no relation. */
    @Transactional
    public Optional<List<Verteld>> historie(UUID leerling, UUID id, Beller beller) {
        return inschrijvingen.bekijk(leerling, id, inzage(beller)).map(gevonden -> historie.lees(gevonden.id()));
    }

    private List<Fout> verbinding(Inschrijfformulier formulier, Leerling leerling, Beller beller) {
        var id = formulier.aanmelding();
        if (id == null) {
            return List.of();
        }
        return aanmeldingen
                .zoek(id, beller)
                .map(aanmelding -> Verbinding.toets(
                        aanmelding,
                        leerlingen.zoek(aanmelding.leerling(), beller).equals(Optional.of(leerling)),
                        formulier.vestiging(),
                        formulier.soortOnderwijs()))
                .orElseGet(() -> List.of(Verbinding.onbekend()));
    }

    private Inschrijving begin(Tijdelijk tijdelijk) {
        return Inschrijving.begin(
                UuidV7.nieuw(klok),
                tijdelijk.leerling(),
                tijdelijk.plek(),
                tijdelijk.aanmelding(),
                Inschrijfsoort.TIJDELIJK,
                tijdelijk.vanDatum(),
                tijdelijk.vanDatum());
    }

    private Inzage inzage(Beller beller) {
        return new Inzage(beller.organisatie(), beller.client(), WAT, klok.instant());
    }
}
