package nl.passendonderwijs.placement.aanmelding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Versievoorwaarde;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.historie.HistorieService;
import nl.passendonderwijs.placement.historie.Melding;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import nl.passendonderwijs.placement.school.SchoolService;
import nl.passendonderwijs.placement.tekst.TekstService;
import nl.passendonderwijs.placement.termijn.TermijnService;
import nl.passendonderwijs.placement.termijn.Termijnregels;
import org.jspecify.annotations.Nullable;

/** Takes steps with an aanmelding: each recorded once, with its real date, and with all that follows from it. */
@ApplicationScoped
public class VerloopService {

    @Inject
    Aanmeldingen aanmeldingen;

    @Inject
    SchoolService scholen;

    @Inject
    HistorieService historie;

    @Inject
    TekstService teksten;

    @Inject
    TermijnService termijnen;

    @Inject
    MeldingService meldingen;

    @Inject
    @Any
    Instance<Stapgevolg> gevolgen;

    @Inject
    @Any
    Instance<Voorafgaand> voorafgaande;

    @Inject
    Termijnregels regels;

    @Inject
    Clock klok;

    /** All faults of the request; none when the caller has no such aanmelding, which is for {@link #zet} to say. */
    public List<Fout> beoordeel(UUID id, Stapverzoek verzoek, Beller beller) {
        return aanmeldingen
                .zoek(id, beller.organisatie())
                .map(aanmelding -> fouten(aanmelding, verzoek))
                .orElse(List.of());
    }

    /** @param voorwaarde says no when the caller had seen another version; answers the id in the history */
    @Transactional
    public Uitkomst<UUID> zet(UUID id, Stapverzoek verzoek, Versievoorwaarde voorwaarde, Beller beller) {
        // Whoever takes a step at the same time waits here, and then sees what the other did.
        var aanmelding = aanmeldingen.neem(id, beller.organisatie()).orElse(null);
        if (aanmelding == null) {
            return Uitkomst.geweigerd(Weigering.onbekend("Deze aanmelding bestaat niet."));
        }
        var door = new Door(beller.organisatie(), beller.client());
        return Uitkomst.tenzij(
                voorwaarde.bezwaar(aanmelding.versie()),
                () -> zet(aanmelding, verzoek.stap(), List.of(), tekst(aanmelding, verzoek), door)
                        .dan(Gezet::gebeurtenis));
    }

    private @Nullable UUID tekst(Aanmelding aanmelding, Stapverzoek verzoek) {
        return teksten.bewaarMogelijk(aanmelding.leerling(), verzoek.toelichting());
    }

    /**
     * Takes a step with an aanmelding whose row this transaction holds.
     *
     * @param bevindingen what the caller found out of the ordinary, beside what is late or out of order
     * @param toelichting id of what was written with it
     */
    @Transactional
    public Uitkomst<Gezet> zet(
            Aanmelding genomen, Stap stap, List<Waarschuwing> bevindingen, @Nullable UUID toelichting, Door door) {
        var aanmelding = stap.soort().isBesluit() ? haalIn(genomen, stap.datum()) : genomen;
        return aanmelding
                .met(stap)
                .map(na -> Uitkomst.gelukt(legVast(na, stap, alle(aanmelding, stap, bevindingen), toelichting, door)))
                .orElseGet(() -> Uitkomst.geweigerd(aanmelding.status().bezwaarTegen(stap.soort())));
    }

    private Aanmelding haalIn(Aanmelding genomen, LocalDate besluitdatum) {
        var aanmelding = genomen;
        for (var voorafgaand : voorafgaande) {
            aanmelding = voorafgaand
                    .haalIn(aanmelding, besluitdatum)
                    .flatMap(aanmelding::met)
                    .orElse(aanmelding);
        }
        return aanmelding;
    }

    private List<Waarschuwing> alle(Aanmelding aanmelding, Stap stap, List<Waarschuwing> eigen) {
        return Stream.concat(new Bevindingen(aanmelding, regels).bij(stap).stream(), eigen.stream())
                .toList();
    }

    private Gezet legVast(
            Aanmelding na, Stap stap, List<Waarschuwing> bevindingen, @Nullable UUID toelichting, Door door) {
        aanmeldingen.bewaar(na);
        var gebeurtenis = historie.leg(
                new Melding(
                        na.id(),
                        na.leerling(),
                        stap.soort().name(),
                        stap.datum(),
                        stap.feiten(),
                        bevindingen,
                        toelichting),
                door);
        termijnen.bewaak(na.zaak(), na.klokken(regels).alle());
        meldingen.meld(na, stap);
        gevolgen.forEach(gevolg -> gevolg.na(na, stap, door));
        return new Gezet(na, gebeurtenis, bevindingen);
    }

    private List<Fout> fouten(Aanmelding aanmelding, Stapverzoek verzoek) {
        var genoemd = scholen.zoek(verzoek.genoemdeScholen());
        var datum = new Stapdatum(aanmelding.gegevens().ontvangstdatum(), LocalDate.now(klok))
                .toets("datum", verzoek.datum());
        return Stream.concat(datum.stream(), verzoek.fouten(aanmelding, genoemd, regels).stream())
                .toList();
    }
}
