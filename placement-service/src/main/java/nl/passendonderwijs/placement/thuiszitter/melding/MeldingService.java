package nl.passendonderwijs.placement.thuiszitter.melding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.events.placement.ThuiszitterGemeld;
import nl.passendonderwijs.kit.outbox.Outbox;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.UuidV7;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.historie.HistorieService;
import nl.passendonderwijs.placement.school.SchoolService;
import nl.passendonderwijs.placement.tekst.TekstService;
import nl.passendonderwijs.placement.thuiszitter.Thuiszitter;
import nl.passendonderwijs.placement.thuiszitter.ThuiszitterStatus;
import nl.passendonderwijs.placement.thuiszitter.Thuiszitters;
import nl.passendonderwijs.placement.thuiszitter.Thuiszitterstap;
import nl.passendonderwijs.placement.thuiszitter.Verzuimmelding;
import nl.passendonderwijs.placement.verzuim.Leerplicht;
import nl.passendonderwijs.placement.verzuim.Thuiszittercategorie;
import nl.passendonderwijs.placement.verzuim.Verzuimregels;
import nl.passendonderwijs.placement.verzuim.Verzuimsoort;

/** Receives the report of a thuiszitter from the school or bestuur that knows the pupil. */
@ApplicationScoped
public class MeldingService {

    @Inject
    Meldgronden gronden;

    @Inject
    Thuiszitters thuiszitters;

    @Inject
    SchoolService scholen;

    @Inject
    HistorieService historie;

    @Inject
    TekstService teksten;

    @Inject
    Verzuimregels regels;

    @Inject
    Outbox outbox;

    @Inject
    Clock klok;

    /** Looks up what the form names and judges it; stores nothing. */
    public Meldbeoordeling beoordeel(Meldformulier formulier, Beller beller) {
        var vandaag = LocalDate.now(klok);
        var dag = Objects.requireNonNullElse(formulier.meldingsdatum(), vandaag);
        var grond = Optional.ofNullable(formulier.leerlingId())
                .flatMap(leerling -> gronden.zoek(leerling, beller.organisatie(), dag));
        var fouten = new ArrayList<>(new Meldcontrole(formulier, vandaag).fouten(grond));
        var keuze = grond.flatMap(gevonden -> keuze(formulier, gevonden, dag, fouten));
        keuze.flatMap(Swvkeuze::fout).ifPresent(fouten::add);
        return new Meldbeoordeling(
                formulier,
                grond,
                keuze.flatMap(Swvkeuze::keuze),
                new Door(beller.organisatie(), beller.client()),
                fouten);
    }

    /** Stores what was judged to have no faults; answers the id of the thuiszitter. */
    @Transactional
    public Uitkomst<UUID> meld(Meldbeoordeling beoordeling) {
        if (beoordeling.grond().isEmpty()) {
            return Uitkomst.geweigerd(Weigering.onbekend("Deze leerling bestaat niet."));
        }
        var formulier = beoordeling.formulier();
        var leerplicht = Leerplicht.van(
                beoordeling.grond().get().geboortedatum(), formulier.eersteSchooljaar(), regels.leerplicht());
        return Uitkomst.tenzij(
                new Thuiszitterregel(leerplicht, regels).bezwaar(formulier.verzuim()),
                () -> neemOp(beoordeling, leerplicht));
    }

    private Optional<Swvkeuze> keuze(Meldformulier formulier, Meldgrond grond, LocalDate dag, List<Fout> fouten) {
        var code = formulier.vestiging();
        if (code == null) {
            // Whoever forgot the school is told that, not that a choice between swvs is missing.
            return Optional.of(new Swvkeuze(grond.swvs(), formulier.swv()))
                    .filter(_ -> formulier.soort() != Verzuimsoort.LANGDURIG_RELATIEF_VERZUIM);
        }
        var controle = new Schoolcontrole(scholen.zoek(List.of(code)).zoek(code), dag);
        var fout = controle.fout(grond);
        fout.ifPresent(fouten::add);
        return fout.isPresent() ? Optional.empty() : Optional.of(new Swvkeuze(controle.swvs(), formulier.swv()));
    }

    private Uitkomst<UUID> neemOp(Meldbeoordeling beoordeling, Leerplicht leerplicht) {
        var thuiszitter = thuiszitter(beoordeling, leerplicht);
        if (!thuiszitters.voegToe(thuiszitter)) {
            return Uitkomst.geweigerd(
                    Weigering.staat("al-gemeld", "Deze leerling is al gemeld als thuiszitter, en dat is nog open."));
        }
        var _ = historie.leg(
                thuiszitter.gebeurd(
                        Thuiszitterstap.MELDEN, thuiszitter.melding().meldingsdatum(), thuiszitter.waarschuwingen()),
                beoordeling.door());
        outbox.publiceer(gemeld(thuiszitter));
        return Uitkomst.gelukt(thuiszitter.id());
    }

    private Thuiszitter thuiszitter(Meldbeoordeling beoordeling, Leerplicht leerplicht) {
        var grond = beoordeling.grond().orElseThrow();
        return new Thuiszitter(
                UuidV7.nieuw(klok),
                grond.leerling(),
                grond.bestuur(),
                beoordeling.swv().orElseThrow(),
                melding(beoordeling.formulier(), grond.leerling(), leerplicht),
                new ThuiszitterStatus.Gemeld(),
                new Inschrijfbevinding(grond.ingeschreven())
                        .bij(beoordeling.formulier()).stream().toList(),
                0);
    }

    private Verzuimmelding melding(Meldformulier formulier, UUID leerling, Leerplicht leerplicht) {
        var verzuim = formulier.verzuim();
        var tekst = formulier.toelichting();
        return new Verzuimmelding(
                formulier.vestiging(),
                verzuim.soort(),
                verzuim.sinds(),
                verzuim.gemeld(),
                formulier.vrijstelling5a(),
                tekst == null ? null : teksten.bewaar(leerling, tekst),
                leerplicht.op(verzuim.gemeld()),
                leerplicht.tot(),
                regels.meldplicht().ontstaatOp(formulier.verzuimdagen()).orElse(null));
    }

    private ThuiszitterGemeld gemeld(Thuiszitter thuiszitter) {
        var melding = thuiszitter.melding();
        var vestiging = melding.vestiging();
        return new ThuiszitterGemeld(
                thuiszitter.id(),
                thuiszitter.leerling(),
                vestiging == null ? null : vestiging.toString(),
                thuiszitter.swv().toString(),
                melding.soort().name(),
                Thuiszittercategorie.op(melding.meldingsdatum(), melding.verzuimSinds(), regels)
                        .name(),
                melding.meldingsdatum(),
                melding.verzuimSinds());
    }
}
