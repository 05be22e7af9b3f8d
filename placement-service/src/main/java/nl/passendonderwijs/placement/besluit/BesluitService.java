package nl.passendonderwijs.placement.besluit;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.events.placement.LeerlingGeplaatst;
import nl.passendonderwijs.kit.outbox.Outbox;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Versievoorwaarde;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.UuidV7;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.AanmeldingService;
import nl.passendonderwijs.placement.aanmelding.AanmeldingStatus.Aangemeld;
import nl.passendonderwijs.placement.aanmelding.AanmeldingStatus.Toegelaten;
import nl.passendonderwijs.placement.aanmelding.Stap;
import nl.passendonderwijs.placement.aanmelding.Toelating;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.tekst.TekstService;

/** Records what the bevoegd gezag decides (ZP-01), each decision once. */
@ApplicationScoped
public class BesluitService {

    @Inject
    Besluiten besluiten;

    @Inject
    AanmeldingService aanmeldingen;

    @Inject
    TekstService teksten;

    @Inject
    Outbox outbox;

    @Inject
    Clock klok;

    /** Looks up the aanmelding and judges the form against it; stores nothing. */
    public Besluitbeoordeling beoordeel(UUID id, Besluitformulier formulier, Beller beller) {
        var aanmelding = aanmeldingen.zoek(id, beller);
        var fouten = aanmelding
                .map(gevonden -> new Besluitcontrole(gevonden, LocalDate.now(klok)).fouten(formulier))
                .orElse(List.of());
        return new Besluitbeoordeling(formulier, aanmelding, beller.organisatie(), fouten);
    }

    /** @param voorwaarde says no when the caller had seen another version; answers the id of the decision */
    @Transactional
    public Uitkomst<UUID> beslis(Besluitbeoordeling beoordeling, Versievoorwaarde voorwaarde) {
        // Whoever decides at the same time waits here, and then sees what the other decided.
        var aanmelding = beoordeling
                .aanmelding()
                .flatMap(gezien -> aanmeldingen.neem(gezien.id(), beoordeling.door()))
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
        return switch (aanmelding.status()) {
            case Aangemeld open -> beslis(beoordeling.formulier(), beoordeling, aanmelding, open);
            case Toegelaten dicht -> Uitkomst.geweigerd(dicht.weiger(Stap.TOELATEN));
        };
    }

    private Uitkomst<UUID> beslis(
            Besluitformulier formulier, Besluitbeoordeling beoordeling, Aanmelding aanmelding, Aangemeld open) {
        return switch (requireNonNull(formulier.uitkomst())) {
            case GEWEIGERD -> Uitkomst.geweigerd(Weigeringsregel.bezwaar());
            case TOEGELATEN ->
                Uitkomst.tenzij(
                        Toelaatbaarheid.bezwaar(aanmelding.gegevens().soortOnderwijs()),
                        () -> laatToe(beoordeling, aanmelding, open));
        };
    }

    private Uitkomst<UUID> laatToe(Besluitbeoordeling beoordeling, Aanmelding aanmelding, Aangemeld open) {
        var formulier = beoordeling.formulier();
        var toelating = new Toelating(
                UuidV7.nieuw(klok), requireNonNull(formulier.besluitdatum()), requireNonNull(formulier.startdatum()));
        if (!aanmeldingen.laatToe(aanmelding, open.toelaten(toelating))) {
            return Uitkomst.geweigerd(Weigering.verouderd());
        }
        var tekst = teksten.bewaar(aanmelding.leerling(), requireNonNull(formulier.motivering()));
        besluiten.voegToe(Toelatingsbesluit.van(toelating, aanmelding, tekst, beoordeling.door(), klok.instant()));
        outbox.publiceer(geplaatst(aanmelding, toelating));
        return Uitkomst.gelukt(toelating.besluit());
    }

    private static LeerlingGeplaatst geplaatst(Aanmelding aanmelding, Toelating toelating) {
        var swv = aanmelding.swv();
        return new LeerlingGeplaatst(
                aanmelding.id(),
                aanmelding.leerling(),
                aanmelding.gegevens().vestiging().toString(),
                swv == null ? null : swv.toString(),
                aanmelding.gegevens().soortOnderwijs().name(),
                toelating.besluitdatum(),
                toelating.startdatum());
    }
}
