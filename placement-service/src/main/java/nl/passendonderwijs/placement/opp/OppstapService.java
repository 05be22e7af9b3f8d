package nl.passendonderwijs.placement.opp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passendonderwijs.events.placement.OppVastgesteld;
import nl.passendonderwijs.kit.outbox.Outbox;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Versievoorwaarde;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.historie.HistorieService;
import nl.passendonderwijs.placement.historie.Melding;
import nl.passendonderwijs.placement.inschrijving.Plek;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import nl.passendonderwijs.placement.opp.eis.Oppdeel;
import nl.passendonderwijs.placement.opp.eis.Oppregels;
import nl.passendonderwijs.placement.opp.verloop.Oppstap;
import nl.passendonderwijs.placement.tekst.TekstService;
import nl.passendonderwijs.placement.termijn.TermijnService;

/** Takes steps with an ontwikkelingsperspectief: each recorded once, with its real date, and with all that follows. */
@ApplicationScoped
public class OppstapService {

    @Inject
    Opps opps;

    @Inject
    TekstService teksten;

    @Inject
    HistorieService historie;

    @Inject
    TermijnService termijnen;

    @Inject
    Outbox outbox;

    @Inject
    Oppregels regels;

    @Inject
    Clock klok;

    /** All faults of the request, whoever the pupil is. */
    public List<Fout> beoordeel(Oppstapverzoek verzoek) {
        var datum = new Oppcontrole(vandaag(), regels).stapdatum(verzoek.datum());
        return Stream.concat(datum, verzoek.fouten().stream()).toList();
    }

    /** @param voorwaarde says no when the caller had seen another version; answers the id in the history */
    @Transactional
    public Uitkomst<UUID> zet(
            UUID leerling, UUID id, Oppstapverzoek verzoek, Versievoorwaarde voorwaarde, Beller beller) {
        // Whoever takes a step at the same time waits here, and then sees what the other did.
        var opp = opps.neem(leerling, id, beller.organisatie()).orElse(null);
        if (opp == null) {
            return Uitkomst.geweigerd(Weigering.onbekend("Dit ontwikkelingsperspectief bestaat niet."));
        }
        var door = new Door(beller.organisatie(), beller.client());
        return Uitkomst.tenzij(voorwaarde.bezwaar(opp.versie()), () -> zet(opp, verzoek, door));
    }

    /** Ends the one that runs at the school that the pupil leaves, if there is one; on the day when that is. */
    @Transactional
    public void beeindig(UUID leerling, Bestuursnummer bestuur, Vestigingscode vestiging, LocalDate datum, Door door) {
        opps.neemLopend(leerling, bestuur, vandaag())
                .filter(opp -> opp.begin().vestiging().equals(vestiging))
                .ifPresent(opp -> eindigt(opp, datum, door));
    }

    /** Ends the one that runs at any school of this bestuur, if there is one, never before the day before its first. */
    @Transactional
    public void beeindig(UUID leerling, Bestuursnummer bestuur, LocalDate datum, Door door) {
        opps.neemLopend(leerling, bestuur, vandaag()).ifPresent(opp -> {
            var voor = opp.begin().inschrijfdatum().minusDays(1);
            eindigt(opp, datum.isBefore(voor) ? voor : datum, door);
        });
    }

    /**
     * Lets the one that runs on for this kind of education at this school not end, when it would because the pupil
     * leaves.
     *
     * @param datum on which that was taken back
     * @return false when none ran then, or none was to end
     */
    @Transactional
    public boolean zetVoort(UUID leerling, Plek plek, LocalDate datum, Door door) {
        var lopend = opps.neemLopend(leerling, plek.bestuur(), datum)
                .filter(opp -> opp.begin().isOp(plek) && opp.verloop().verlaatSchool());
        lopend.ifPresent(opp -> gaatDoor(opp, new Uitschrijfherroeping(datum), door));
        return lopend.isPresent();
    }

    /** Its last day may have passed meanwhile, when it is recorded late. */
    private void gaatDoor(Opp opp, Uitschrijfherroeping herroeping, Door door) {
        var stap = herroeping.stap();
        var _ = legVast(opp.met(stap, herroeping.datum()).orElseThrow(), stap, List.of(), herroeping, door);
    }

    /** An end that is known already only comes nearer. */
    private void eindigt(Opp opp, LocalDate datum, Door door) {
        if (opp.verloop().einde().filter(einde -> !datum.isBefore(einde)).isEmpty()) {
            var _ = zet(opp, new Uitschrijfeinde(datum), door).ofProbleem();
        }
    }

    private Uitkomst<UUID> zet(Opp opp, Oppstapverzoek verzoek, Door door) {
        var stap = verzoek.stap();
        var na = opp.met(stap, vandaag());
        if (na.isEmpty()) {
            return Uitkomst.geweigerd(opp.status(vandaag()).bezwaarTegen(stap.soort()));
        }
        var bezwaar = opp.vereisten(regels).bezwaar(stap, verzoek.inhoud().keySet());
        return Uitkomst.tenzij(bezwaar, () -> {
            var bevindingen = opp.klokken(regels, vandaag()).bevindingen(stap);
            return Uitkomst.gelukt(legVast(metInhoud(na.get(), stap, verzoek), stap, bevindingen, verzoek, door));
        });
    }

    private Opp metInhoud(Opp na, Oppstap stap, Oppstapverzoek verzoek) {
        if (!stap.maaktVersie()) {
            return na;
        }
        var ids = new EnumMap<Oppdeel, UUID>(Oppdeel.class);
        verzoek.inhoud().forEach((deel, tekst) -> ids.put(deel, teksten.bewaar(na.leerling(), tekst)));
        return na.met(ids);
    }

    private UUID legVast(Opp na, Oppstap stap, List<Waarschuwing> bevindingen, Oppstapverzoek verzoek, Door door) {
        opps.bewaar(na);
        var toelichting = teksten.bewaarMogelijk(na.leerling(), verzoek.toelichting());
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
        termijnen.bewaak(na.zaak(), na.klokken(regels, vandaag()).alle());
        opps.volgEinde(na);
        if (stap.maaktVersie()) {
            outbox.publiceer(vastgesteld(na, stap.datum()));
        }
        return gebeurtenis;
    }

    private static OppVastgesteld vastgesteld(Opp opp, LocalDate datum) {
        return new OppVastgesteld(
                opp.id(),
                opp.leerling(),
                opp.begin().vestiging().toString(),
                opp.swv() == null ? null : opp.swv().toString(),
                datum,
                opp.teksten().size(),
                opp.verloop().versiedatums().getFirst());
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }
}
