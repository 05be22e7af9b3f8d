package nl.passendonderwijs.placement.besluit;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Versievoorwaarde;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.UuidV7;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.AanmeldingService;
import nl.passendonderwijs.placement.aanmelding.Gezet;
import nl.passendonderwijs.placement.aanmelding.VerloopService;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.school.Scholen;
import nl.passendonderwijs.placement.school.SchoolService;
import nl.passendonderwijs.placement.tekst.TekstService;
import nl.passendonderwijs.placement.termijn.Termijnregels;

/** Records what the bevoegd gezag decides (ZP-01), each decision once. */
@ApplicationScoped
public class BesluitService {

    @Inject
    Besluiten besluiten;

    @Inject
    AanmeldingService aanmeldingen;

    @Inject
    VerloopService verloop;

    @Inject
    SchoolService scholen;

    @Inject
    TekstService teksten;

    @Inject
    Termijnregels regels;

    @Inject
    Clock klok;

    /** Looks up the aanmelding and judges the form against it; stores nothing. */
    public Besluitbeoordeling beoordeel(UUID id, Besluitformulier formulier, Beller beller) {
        var aanmelding = aanmeldingen.zoek(id, beller);
        var fouten = aanmelding
                .map(gevonden -> new Besluitcontrole(gevonden, LocalDate.now(klok)).fouten(formulier))
                .orElse(List.of());
        return new Besluitbeoordeling(formulier, aanmelding, new Door(beller.organisatie(), beller.client()), fouten);
    }

    /** @param voorwaarde says no when the caller had seen another version; answers the id of the decision */
    @Transactional
    public Uitkomst<UUID> beslis(Besluitbeoordeling beoordeling, Versievoorwaarde voorwaarde) {
        // Whoever decides at the same time waits here, and then sees what the other decided.
        var aanmelding = beoordeling
                .aanmelding()
                .flatMap(gezien ->
                        aanmeldingen.neem(gezien.id(), beoordeling.door().organisatie()))
                .orElse(null);
        if (aanmelding == null) {
            return Uitkomst.geweigerd(Weigering.onbekend("Deze aanmelding bestaat niet."));
        }
        return Uitkomst.tenzij(voorwaarde.bezwaar(aanmelding.versie()), () -> beslis(beoordeling, aanmelding));
    }

    /** Oldest first, with the texts; empty for whoever has no relation to the aanmelding. */
    @Transactional
    public Optional<List<Gemotiveerd>> bekijk(UUID aanmelding, Beller beller) {
        var inzage = new Inzage(beller.organisatie(), beller.client(), "besluit", klok.instant());
        var gevonden = besluiten.bekijk(aanmelding, inzage);
        if (gevonden.isEmpty() && aanmeldingen.zoek(aanmelding, beller).isEmpty()) {
            return Optional.empty();
        }
        var motiveringen =
                teksten.lees(gevonden.stream().map(Besluit::motivering).toList());
        return Optional.of(gevonden.stream()
                .map(besluit -> new Gemotiveerd(besluit, motiveringen.getOrDefault(besluit.motivering(), "")))
                .toList());
    }

    private Uitkomst<UUID> beslis(Besluitbeoordeling beoordeling, Aanmelding aanmelding) {
        var id = UuidV7.nieuw(klok);
        var formulier = beoordeling.formulier();
        var scholen = scholen(aanmelding, requireNonNull(formulier.besluitdatum()));
        return switch (new Besluittoets(aanmelding, scholen, regels).toets(id, formulier)) {
            case Uitkomst.Geweigerd<Genomen>(var weigering) -> Uitkomst.geweigerd(weigering);
            case Uitkomst.Gelukt<Genomen>(var genomen) -> legVast(id, genomen, beoordeling, aanmelding);
        };
    }

    private Uitkomst<UUID> legVast(UUID id, Genomen genomen, Besluitbeoordeling beoordeling, Aanmelding aanmelding) {
        var motivering = requireNonNull(beoordeling.formulier().motivering());
        var tekst = teksten.bewaar(aanmelding.leerling(), motivering);
        return verloop.zet(aanmelding, genomen.stap(), genomen.bevindingen(), tekst, beoordeling.door())
                .dan(gezet -> bewaar(id, genomen, beoordeling, tekst, gezet));
    }

    private UUID bewaar(UUID id, Genomen genomen, Besluitbeoordeling beoordeling, UUID tekst, Gezet gezet) {
        var formulier = beoordeling.formulier();
        besluiten.voegToe(new Besluit(
                id,
                gezet.na().id(),
                requireNonNull(formulier.uitkomst()),
                requireNonNull(formulier.besluitdatum()),
                formulier.startdatum(),
                formulier.weigeringsgrond(),
                formulier.bewijs(),
                tekst,
                genomen.regels(),
                gezet.bevindingen(),
                beoordeling.door().organisatie(),
                klok.instant()));
        return id;
    }

    /** A decision is judged by what the schools were on its day, whatever they became since. */
    private Scholen scholen(Aanmelding aanmelding, LocalDate besluitdatum) {
        var gegevens = aanmelding.gegevens();
        var genoemd = Stream.of(gegevens.vestiging(), gegevens.huidigeVestiging())
                .filter(Objects::nonNull)
                .toList();
        return scholen.zoek(genoemd, besluitdatum);
    }
}
