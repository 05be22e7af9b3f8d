package nl.passendonderwijs.placement.thuiszitter;

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
import nl.passendonderwijs.events.placement.ThuiszitterBeeindigd;
import nl.passendonderwijs.kit.outbox.Outbox;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Versievoorwaarde;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.historie.HistorieService;
import nl.passendonderwijs.placement.historie.Verteld;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.school.SchoolService;
import nl.passendonderwijs.placement.tekst.TekstService;
import org.jspecify.annotations.Nullable;

/** Follows a reported thuiszitter until there is a place, and lets bestuur and swv see it. */
@ApplicationScoped
public class ThuiszitterService {

    private static final String WAT = "thuiszitter";

    @Inject
    Thuiszitters thuiszitters;

    @Inject
    SchoolService scholen;

    @Inject
    HistorieService historie;

    @Inject
    TekstService teksten;

    @Inject
    Outbox outbox;

    @Inject
    Clock klok;

    /** Faults of a decision as it was sent; none about what the caller has no relation to. */
    public List<Fout> bezwaren(
            UUID id, @Nullable LocalDate besluitdatum, @Nullable Vestigingscode toegewezen, Beller beller) {
        var school = Stapcontrole.school(
                toegewezen,
                besluitdatum,
                scholen.zoek(Stream.ofNullable(toegewezen).toList()));
        return Stream.concat(datum(id, "besluitdatum", besluitdatum, beller), school)
                .toList();
    }

    /** Faults of an end as it was sent. */
    public List<Fout> bezwaren(UUID id, @Nullable LocalDate einddatum, Beller beller) {
        return datum(id, "einddatum", einddatum, beller).toList();
    }

    /** @param voorwaarde says no when the caller had seen another version; answers the id of the thuiszitter */
    @Transactional
    public Uitkomst<UUID> doorzet(UUID id, Doorzettingsbesluit besluit, Versievoorwaarde voorwaarde, Beller beller) {
        return zet(id, voorwaarde, beller, thuiszitter -> thuiszitter.doorzetten(besluit))
                .dan(gezet -> legVast(gezet, Thuiszitterstap.DOORZETTEN, besluit.besluitdatum(), beller));
    }

    /** @param voorwaarde says no when the caller had seen another version; answers the id of the thuiszitter */
    @Transactional
    public Uitkomst<UUID> beeindig(UUID id, Beeindiging einde, Versievoorwaarde voorwaarde, Beller beller) {
        return zet(id, voorwaarde, beller, thuiszitter -> thuiszitter.beeindigen(einde))
                .dan(gezet -> {
                    outbox.publiceer(beeindigd(gezet.na(), einde));
                    return legVast(gezet, Thuiszitterstap.BEEINDIGEN, einde.einddatum(), beller);
                });
    }

    @Transactional
    public Optional<Toegelicht> bekijk(UUID id, Beller beller) {
        return thuiszitters.bekijk(id, inzage(beller)).map(this::metToelichting);
    }

    /** All of a pupil, by any of these ids, with the texts. */
    @Transactional
    public List<Toegelicht> bekijkVan(List<UUID> leerling, Beller beller) {
        return thuiszitters.bekijkVan(leerling, inzage(beller)).stream()
                .map(this::metToelichting)
                .toList();
    }

    /** Without the texts: those are read one by one. */
    @Transactional
    public List<Thuiszitter> bekijk(
            Thuiszitters.Vraag vraag, @Nullable UUID na, int aantal, int getoond, Beller beller) {
        return thuiszitters.bekijk(vraag, na, aantal, getoond, inzage(beller));
    }

    /** Oldest first; empty for whoever has no relation. */
    @Transactional
    public Optional<List<Verteld>> historie(UUID id, Beller beller) {
        return thuiszitters.bekijk(id, inzage(beller)).map(gevonden -> historie.lees(gevonden.id()));
    }

    private Stream<Fout> datum(UUID id, String veld, @Nullable LocalDate datum, Beller beller) {
        return thuiszitters.zoek(id, beller.organisatie()).stream()
                .flatMap(gevonden -> new Stapcontrole(gevonden, LocalDate.now(klok)).datum(veld, datum));
    }

    /** Whoever takes a step at the same time waits here, and then sees what the other did. */
    private Uitkomst<Gezet> zet(
            UUID id, Versievoorwaarde voorwaarde, Beller beller, Function<Thuiszitter, Uitkomst<Gezet>> stap) {
        var gevonden = thuiszitters.neem(id, beller.organisatie());
        if (gevonden.isEmpty()) {
            return Uitkomst.geweigerd(Weigering.onbekend("Deze thuiszitter bestaat niet."));
        }
        var thuiszitter = gevonden.get();
        return Uitkomst.tenzij(voorwaarde.bezwaar(thuiszitter.versie()), () -> stap.apply(thuiszitter));
    }

    private UUID legVast(Gezet gezet, Thuiszitterstap stap, LocalDate datum, Beller beller) {
        var na = gezet.na();
        thuiszitters.bewaar(na);
        var _ = historie.leg(
                na.gebeurd(stap, datum, gezet.bevindingen()), new Door(beller.organisatie(), beller.client()));
        return na.id();
    }

    private Toegelicht metToelichting(Thuiszitter thuiszitter) {
        var tekst = thuiszitter.melding().toelichting();
        return new Toegelicht(
                thuiszitter, tekst == null ? null : teksten.lees(List.of(tekst)).get(tekst));
    }

    private Inzage inzage(Beller beller) {
        return new Inzage(beller.organisatie(), beller.client(), WAT, klok.instant());
    }

    private static ThuiszitterBeeindigd beeindigd(Thuiszitter thuiszitter, Beeindiging einde) {
        return new ThuiszitterBeeindigd(
                thuiszitter.id(),
                thuiszitter.swv().toString(),
                einde.einddatum(),
                einde.reden().name());
    }

    /**
     * A thuiszitter with what was written about it, for whoever may read both.
     *
     * @param toelichting null when none was written, or no longer kept
     */
    public record Toegelicht(
            Thuiszitter thuiszitter, @Nullable String toelichting) {}
}
