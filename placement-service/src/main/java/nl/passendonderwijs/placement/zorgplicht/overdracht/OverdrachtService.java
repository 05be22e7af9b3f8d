package nl.passendonderwijs.placement.zorgplicht.overdracht;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.kit.waarden.UuidV7;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.AanmeldingService;
import nl.passendonderwijs.placement.aanmelding.VerloopService;
import nl.passendonderwijs.placement.aanmelding.verloop.Onbeslist;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.historie.HistorieService;
import nl.passendonderwijs.placement.historie.Melding;
import nl.passendonderwijs.placement.school.SchoolService;
import nl.passendonderwijs.placement.tekst.TekstService;
import nl.passendonderwijs.placement.zorgplicht.ZorgplichtService;
import org.jspecify.annotations.Nullable;

/** Hands the zorgplicht over: one school offers, the other says yes or no, and only a yes moves it. */
@ApplicationScoped
public class OverdrachtService {

    @Inject
    Overdrachten overdrachten;

    @Inject
    AanmeldingService aanmeldingen;

    @Inject
    VerloopService verloop;

    @Inject
    ZorgplichtService zorgplicht;

    @Inject
    SchoolService scholen;

    @Inject
    HistorieService historie;

    @Inject
    TekstService teksten;

    @Inject
    Clock klok;

    public List<Fout> beoordeel(UUID aanmelding, Aanbod aanbod, Beller beller) {
        var naar = aanbod.vestiging();
        var gevonden = scholen.zoek(naar == null ? List.of() : List.of(naar));
        return aanmeldingen
                .zoek(aanmelding, beller)
                .map(bron -> new Overdrachtcontrole(vandaag()).fouten(aanbod, bron, gevonden))
                .orElse(List.of());
    }

    /** Answers the id of the offer. */
    @Transactional
    public Uitkomst<UUID> biedAan(UUID id, Aanbod aanbod, Beller beller) {
        return aanmeldingen
                .neem(id, beller.organisatie())
                .map(aanmelding -> Uitkomst.tenzij(nietDrager(aanmelding), () -> legVast(aanmelding, aanbod, beller)))
                .orElseGet(() -> Uitkomst.geweigerd(Weigering.onbekend("Deze aanmelding bestaat niet.")));
    }

    public List<Fout> beoordeel(UUID id, Antwoord antwoord, Beller beller) {
        return bekijkStil(id, beller)
                .map(overdracht -> new Overdrachtcontrole(vandaag()).fouten(antwoord, overdracht))
                .orElse(List.of());
    }

    /** Only the school that is asked answers; answers the id of what was recorded. */
    @Transactional
    public Uitkomst<UUID> antwoord(UUID id, Antwoord antwoord, Beller beller) {
        return overdrachten
                .neem(id, beller.organisatie())
                .filter(overdracht -> isVan(overdracht.naarBestuur(), beller))
                .map(overdracht -> antwoord(overdracht, antwoord, beller))
                .orElseGet(OverdrachtService::onbekend);
    }

    /** Only the school that offered takes its offer back. */
    @Transactional
    public Uitkomst<UUID> trekIn(UUID id, Antwoord intrekking, Beller beller) {
        return overdrachten
                .neem(id, beller.organisatie())
                .filter(overdracht -> isVan(overdracht.vanBestuur(), beller))
                .map(overdracht -> switch (overdracht.status()) {
                    case Overdrachtstatus.Aangeboden open ->
                        Uitkomst.gelukt(bewaar(
                                overdracht.met(open.trekIn(datum(intrekking))),
                                Overdrachtstatus.Stap.INTREKKEN,
                                intrekking,
                                beller));
                    case Overdrachtstatus.Aanvaard _, Overdrachtstatus.Afgewezen _, Overdrachtstatus.Ingetrokken _ ->
                        Uitkomst.<UUID>geweigerd(overdracht.status().bezwaarTegen(Overdrachtstatus.Stap.INTREKKEN));
                })
                .orElseGet(OverdrachtService::onbekend);
    }

    private Uitkomst<UUID> antwoord(Overdracht overdracht, Antwoord antwoord, Beller beller) {
        boolean ja = requireNonNull(antwoord.aanvaard());
        var stap = ja ? Overdrachtstatus.Stap.AANVAARDEN : Overdrachtstatus.Stap.AFWIJZEN;
        return switch (overdracht.status()) {
            case Overdrachtstatus.Aangeboden open -> {
                var na = ja ? open.aanvaard(datum(antwoord)) : open.wijsAf(datum(antwoord));
                yield antwoord(overdracht.met(na), stap, antwoord, beller);
            }
            case Overdrachtstatus.Aanvaard _, Overdrachtstatus.Afgewezen _, Overdrachtstatus.Ingetrokken _ ->
                Uitkomst.geweigerd(overdracht.status().bezwaarTegen(stap));
        };
    }

    private Uitkomst<UUID> antwoord(Overdracht na, Overdrachtstatus.Stap stap, Antwoord antwoord, Beller beller) {
        var aanmelding = bron(na);
        var bezwaar = stap == Overdrachtstatus.Stap.AANVAARDEN ? nietDrager(aanmelding) : Optional.<Weigering>empty();
        return Uitkomst.tenzij(bezwaar, () -> {
            var gebeurtenis = bewaar(na, stap, antwoord, beller);
            vertelDeAanmelding(aanmelding, na, antwoord, beller);
            zorgplicht.herzie(na.leerling(), datum(antwoord));
            return Uitkomst.gelukt(gebeurtenis);
        });
    }

    /** A yes is also a willing school, and a no one that is not (ZP-07), as long as that matters. */
    private void vertelDeAanmelding(Aanmelding aanmelding, Overdracht overdracht, Antwoord antwoord, Beller beller) {
        if (aanmelding.status() instanceof Onbeslist) {
            var woord = new Stap.Bereidverklaring(
                    datum(antwoord), overdracht.naar(), null, requireNonNull(antwoord.aanvaard()));
            verloop.zet(aanmelding, woord, List.of(), null, door(beller)).ofProbleem();
        }
    }

    private Uitkomst<UUID> legVast(Aanmelding aanmelding, Aanbod aanbod, Beller beller) {
        var overdracht = nieuw(aanmelding, aanbod);
        if (!overdrachten.voegToe(overdracht)) {
            return Uitkomst.geweigerd(
                    Weigering.staat("overdracht-loopt-al", "Voor deze aanmelding wacht al een aanbod op antwoord."));
        }
        var _ = vertel(overdracht, "AANBIEDEN", overdracht.aanbiedingsdatum(), overdracht.toelichting(), beller);
        return Uitkomst.gelukt(overdracht.id());
    }

    private Overdracht nieuw(Aanmelding aanmelding, Aanbod aanbod) {
        var gegevens = aanmelding.gegevens();
        var datum = requireNonNull(aanbod.datum());
        var naar = scholen.zoek(List.of(requireNonNull(aanbod.vestiging())))
                .zoek(aanbod.vestiging())
                .orElseThrow();
        return new Overdracht(
                UuidV7.nieuw(klok),
                aanmelding.id(),
                aanmelding.leerling(),
                gegevens.vestiging(),
                aanmelding.bestuur(),
                naar.code(),
                naar.bestuur(),
                naar.swv(gegevens.soortOnderwijs().sector(), datum).orElse(null),
                gegevens.soortOnderwijs(),
                gegevens.gewensteStartdatum(),
                datum,
                teksten.bewaarMogelijk(aanmelding.leerling(), aanbod.toelichting()),
                new Overdrachtstatus.Aangeboden(),
                0);
    }

    /** Only who carries the zorgplicht through this aanmelding can hand it over. */
    private Optional<Weigering> nietDrager(Aanmelding aanmelding) {
        return zorgplicht
                        .neem(aanmelding.leerling())
                        .filter(nu -> aanmelding.id().equals(nu.aanmelding()))
                        .filter(nu -> aanmelding.gegevens().vestiging().equals(nu.vestiging()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Weigering.staat(
                        "draagt-geen-zorgplicht", "Door deze aanmelding draagt deze school de zorgplicht nu niet."));
    }

    private UUID bewaar(Overdracht na, Overdrachtstatus.Stap stap, Antwoord antwoord, Beller beller) {
        overdrachten.bewaar(na);
        var tekst = teksten.bewaarMogelijk(na.leerling(), antwoord.toelichting());
        return vertel(na, stap.name(), datum(antwoord), tekst, beller);
    }

    private UUID vertel(Overdracht overdracht, String stap, LocalDate datum, @Nullable UUID tekst, Beller beller) {
        return historie.leg(
                new Melding(overdracht.id(), overdracht.leerling(), stap, datum, overdracht.feiten(), List.of(), tekst),
                door(beller));
    }

    private Aanmelding bron(Overdracht overdracht) {
        return aanmeldingen
                .neem(overdracht.aanmelding(), new Organisatie.Bestuur(overdracht.vanBestuur()))
                .orElseThrow();
    }

    private boolean isVan(Bestuursnummer bestuur, Beller beller) {
        return scholen.bestuurVan(beller.organisatie()).equals(Optional.of(bestuur));
    }

    private Optional<Overdracht> bekijkStil(UUID id, Beller beller) {
        return overdrachten.zoek(id, beller.organisatie());
    }

    private static LocalDate datum(Antwoord antwoord) {
        return requireNonNull(antwoord.datum());
    }

    private static Door door(Beller beller) {
        return new Door(beller.organisatie(), beller.client());
    }

    private static Uitkomst<UUID> onbekend() {
        return Uitkomst.geweigerd(Weigering.onbekend("Deze overdracht bestaat niet."));
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }
}
