package nl.passendonderwijs.registry.deelname;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.UuidV7;
import nl.passendonderwijs.registry.gedeeld.Opgave;
import nl.passendonderwijs.registry.samenwerkingsverband.SamenwerkingsverbandService;
import nl.passendonderwijs.registry.samenwerkingsverband.Verbandstand;
import nl.passendonderwijs.registry.samenwerkingsverband.Verbandstanden;
import nl.passendonderwijs.registry.vertegenwoordiging.Vertegenwoordiging;
import nl.passendonderwijs.registry.vertegenwoordiging.VertegenwoordigingService;

/** Lets a bestuur take part from outside, and tells who takes part. */
@ApplicationScoped
public class DeelnameService {

    @Inject
    Deelnames deelnames;

    @Inject
    Verbandstanden verbanden;

    @Inject
    SamenwerkingsverbandService samenwerkingsverbanden;

    @Inject
    VertegenwoordigingService vertegenwoordiging;

    @Inject
    Clock klok;

    /** Answers the id of the deelname. */
    @Transactional
    public Uitkomst<UUID> neemDeel(Aanvraag aanvraag, Beller beller) {
        if (!vertegenwoordiging.van(beller).mag(aanvraag.bestuur())) {
            return Uitkomst.geweigerd(Weigering.nietToegestaan(
                    "niet-uw-bestuur",
                    "Alleen het bestuur zelf, een vestiging ervan of beheer meldt een deelname aan."));
        }
        return verbanden
                .vergrendel(aanvraag.swv(), aanvraag.periode().van())
                .map(verband -> neemDeel(aanvraag, verband, beller))
                .orElseGet(() -> Uitkomst.geweigerd(onbekendVerband()));
    }

    private Uitkomst<UUID> neemDeel(Aanvraag aanvraag, Verbandstand verband, Beller beller) {
        return Uitkomst.tenzij(
                recht(aanvraag, verband).bezwaar(aanvraag.periode()), () -> Uitkomst.gelukt(legVast(aanvraag, beller)));
    }

    private Deelnamerecht recht(Aanvraag aanvraag, Verbandstand verband) {
        var bestuur = aanvraag.bestuur();
        var eigen = deelnames.eigenVerbanden(
                bestuur, verband.code(), aanvraag.periode().van());
        var eerder = deelnames.van(verband.code(), bestuur).stream()
                .map(Deelname::geldig)
                .toList();
        return new Deelnamerecht(verband, eigen, eerder);
    }

    private UUID legVast(Aanvraag aanvraag, Beller beller) {
        var id = UuidV7.nieuw(klok);
        var opgave = new Opgave(beller.organisatie().toString(), klok.instant(), aanvraag.reden());
        deelnames.voegToe(new Deelname(id, aanvraag.swv(), aanvraag.bestuur(), aanvraag.periode(), opgave));
        samenwerkingsverbanden.vertelDeelname(aanvraag.swv());
        return id;
    }

    /** Answers the id of the beeindiging. */
    @Transactional
    public Uitkomst<UUID> beeindig(Beeindigingsverzoek verzoek, Beller beller) {
        var recht = vertegenwoordiging.van(beller);
        if (!magBeeindigen(verzoek, recht)) {
            return Uitkomst.geweigerd(onbekendeDeelname());
        }
        /* First the samenwerkingsverband, as neemDeel does: its events then follow its changes. */
        verbanden.vergrendel(verzoek.swv(), verzoek.einddatum());
        return deelnames
                .neem(verzoek.swv(), verzoek.deelname(), recht)
                .map(gevonden -> Uitkomst.tenzij(
                        verzoek.voorwaarde()
                                .bezwaar(gevonden.versie())
                                .or(() -> gevonden.waarde().bezwaarTegenEinde(verzoek.einddatum())),
                        () -> Uitkomst.gelukt(sluit(verzoek, beller))))
                .orElseGet(() -> Uitkomst.geweigerd(onbekendeDeelname()));
    }

    /** Asked before anything is held: nobody waits for a caller who may not change it. */
    private boolean magBeeindigen(Beeindigingsverzoek verzoek, Vertegenwoordiging recht) {
        return deelnames
                .zoek(verzoek.swv(), verzoek.deelname())
                .filter(gevonden -> recht.mag(gevonden.waarde().bestuur()))
                .isPresent();
    }

    private static Weigering onbekendeDeelname() {
        return Weigering.onbekend("Deze deelname bestaat niet.");
    }

    private UUID sluit(Beeindigingsverzoek verzoek, Beller beller) {
        var id = UuidV7.nieuw(klok);
        var opgave = new Opgave(beller.organisatie().toString(), klok.instant(), verzoek.reden());
        deelnames.beeindig(new Beeindiging(id, verzoek.deelname(), verzoek.einddatum(), opgave));
        samenwerkingsverbanden.vertelDeelname(verzoek.swv());
        return id;
    }

    private static Weigering onbekendVerband() {
        return Weigering.onbekend("Er is geen samenwerkingsverband met deze code.");
    }
}
