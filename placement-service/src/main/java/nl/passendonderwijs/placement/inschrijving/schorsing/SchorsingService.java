package nl.passendonderwijs.placement.inschrijving.schorsing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
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

/** Keeps a pupil from school for a few days, and shows it (SCH-01). */
@ApplicationScoped
public class SchorsingService {

    private static final String WAT = "schorsing";
    private static final Weigering OVERLAPT =
            Weigering.staat("overlapt", "De leerling is op een van deze dagen al geschorst.");

    @Inject
    Schorsingen schorsingen;

    @Inject
    DossierService dossier;

    @Inject
    TekstService teksten;

    @Inject
    HistorieService historie;

    @Inject
    Clock klok;

    /** All faults of the form. */
    public List<Fout> bezwaren(UUID leerling, Schorsingformulier formulier, Beller beller) {
        var id = formulier.inschrijving();
        var onbekend = id != null && dossier.zoek(leerling, id, null, beller).isEmpty()
                ? Optional.of(Fout.veld("inschrijving", "onbekende-inschrijving", "Deze inschrijving bestaat niet."))
                : Optional.<Fout>empty();
        var gemeld = formulier.inspectiemeldingsdatum();
        var later = gemeld != null && gemeld.isAfter(LocalDate.now(klok))
                ? Optional.of(Fout.veld("inspectiemeldingsdatum", "in-toekomst", "Deze datum ligt in de toekomst."))
                : Optional.<Fout>empty();
        return Stream.of(onbekend, later, Schorsingsduur.toets(formulier.begindatum(), formulier.einddatum()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Answers the id of the schorsing. */
    @Transactional
    public Uitkomst<UUID> schors(UUID leerling, Schorsingformulier formulier, Beller beller) {
        return switch (dossier.neem(leerling, formulier.inschrijving(), formulier.begin(), beller)) {
            case Uitkomst.Geweigerd<Inschrijving>(var weigering) -> Uitkomst.geweigerd(weigering);
            case Uitkomst.Gelukt<Inschrijving>(var inschrijving) ->
                Uitkomst.tenzij(
                        Inspectiemelding.bezwaar(
                                formulier.begin(), formulier.einde(), formulier.inspectiemeldingsdatum()),
                        () -> schors(inschrijving, formulier, door(beller)));
        };
    }

    @Transactional
    public Optional<Schorsing> bekijk(UUID leerling, UUID id, Beller beller) {
        return schorsingen.bekijk(leerling, id, inzage(beller));
    }

    /** All, oldest first; none for whoever has no relation. */
    @Transactional
    public List<Schorsing> bekijk(UUID leerling, Beller beller) {
        return bekijk(leerling, null, Integer.MAX_VALUE, Integer.MAX_VALUE, beller);
    }

    /** A page of them. */
    @Transactional
    public List<Schorsing> bekijk(UUID leerling, @Nullable UUID na, int aantal, int getoond, Beller beller) {
        return schorsingen.bekijk(leerling, na, aantal, getoond, inzage(beller));
    }

    private Uitkomst<UUID> schors(Inschrijving inschrijving, Schorsingformulier formulier, Door door) {
        var schorsing = nieuw(inschrijving, formulier);
        return switch (inschrijving.met(new Inschrijvingstap.Schorsing(schorsing.dagen()))) {
            case Uitkomst.Geweigerd<Inschrijving>(var weigering) ->
                Uitkomst.geweigerd(inschrijving.isGeschorstIn(schorsing.dagen()) ? OVERLAPT : weigering);
            case Uitkomst.Gelukt<Inschrijving>(var na)
            when schorsingen.voegToe(schorsing, klok.instant()) -> {
                var tekst = teksten.bewaarMogelijk(na.leerling(), formulier.motivering());
                var _ = dossier.bewaar(na, gebeurd(schorsing, tekst), door);
                yield Uitkomst.gelukt(schorsing.id());
            }
            case Uitkomst.Gelukt<Inschrijving> _ -> Uitkomst.geweigerd(OVERLAPT);
        };
    }

    /** What was done with this one, with the texts, oldest first; empty for whoever has no relation. */
    @Transactional
    public Optional<List<Verteld>> historie(UUID leerling, UUID id, Beller beller) {
        return bekijk(leerling, id, beller)
                .map(gevonden -> historie.lees(gevonden.inschrijving(), Schorsing.FEIT, gevonden.id()));
    }

    private Schorsing nieuw(Inschrijving inschrijving, Schorsingformulier formulier) {
        return new Schorsing(
                UuidV7.nieuw(klok),
                inschrijving.id(),
                inschrijving.leerling(),
                formulier.begin(),
                formulier.einde(),
                formulier.inspectiemeldingsdatum(),
                false,
                false,
                bevindingen(inschrijving, formulier),
                0);
    }

    private static List<Waarschuwing> bevindingen(Inschrijving inschrijving, Schorsingformulier formulier) {
        var gemeld = Inspectiemelding.bevindingen(formulier.begin(), formulier.inspectiemeldingsdatum());
        var reeks = new Aaneengesloten(inschrijving.schorsingen()).toets(formulier.begin(), formulier.einde());
        return Stream.concat(gemeld.stream(), reeks.stream()).toList();
    }

    private static Gebeurd gebeurd(Schorsing schorsing, @Nullable UUID tekst) {
        var gemeld = schorsing.inspectieGemeldOp();
        var feiten = new TreeMap<>(Map.of(
                Schorsing.FEIT,
                schorsing.id().toString(),
                "einddatum",
                schorsing.einddatum().toString()));
        if (gemeld != null) {
            feiten.put("inspectiemeldingsdatum", gemeld.toString());
        }
        return new Gebeurd(Stapsoort.SCHORSEN, schorsing.begindatum(), feiten, schorsing.bevindingen(), tekst);
    }

    private static Door door(Beller beller) {
        return new Door(beller.organisatie(), beller.client());
    }

    private Inzage inzage(Beller beller) {
        return new Inzage(beller.organisatie(), beller.client(), WAT, klok.instant());
    }
}
