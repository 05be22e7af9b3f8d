package nl.passendonderwijs.placement.inschrijving.verwijdering.herroeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.inschrijving.DossierService;
import nl.passendonderwijs.placement.inschrijving.Gebeurd;
import nl.passendonderwijs.placement.inschrijving.Inschrijving;
import nl.passendonderwijs.placement.inschrijving.Inschrijvingen;
import nl.passendonderwijs.placement.inschrijving.status.Einde;
import nl.passendonderwijs.placement.inschrijving.status.Inschrijvingstap;
import nl.passendonderwijs.placement.inschrijving.status.Stapsoort;
import nl.passendonderwijs.placement.inschrijving.status.Uitschrijfreden;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Verwijdering;
import nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingService;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Verwijderingen;
import nl.passendonderwijs.placement.leerling.Leerlingen;
import nl.passendonderwijs.placement.motivering.Waarschuwing;

/** Takes the decision to remove a pupil back, because the parents were right to object: the pupil never left. */
@ApplicationScoped
public class HerroepingService {

    @Inject
    Verwijderingen verwijderingen;

    @Inject
    Inschrijvingen inschrijvingen;

    @Inject
    Leerlingen leerlingen;

    @Inject
    DossierService dossier;

    /** Within the transaction of the decision on the bezwaar; what was taken back already stays so. */
    public void herroep(UUID leerling, UUID id, Herroeping herroeping, Door door) {
        verwijderingen.zoek(leerling, id, door.organisatie()).ifPresent(gezien -> {
            var inschrijving = neem(gezien, door);
            verwijderingen
                    .zoek(leerling, id, door.organisatie())
                    .flatMap(Verwijdering::herroepen)
                    .ifPresent(na -> herroep(na, inschrijving, herroeping, door));
        });
    }

    /** First the pupil, as whoever enrols it does: nobody enrols it elsewhere while it comes back. */
    private Inschrijving neem(Verwijdering verwijdering, Door door) {
        var leerling = verwijdering.leerling();
        var inschrijving = inschrijvingen
                .zoek(leerling, verwijdering.inschrijving(), door.organisatie())
                .orElseThrow();
        var _ = leerlingen.neem(leerling, inschrijving.plek().bestuur());
        return inschrijvingen
                .neem(leerling, inschrijving.id(), door.organisatie())
                .orElseThrow();
    }

    private void herroep(Verwijdering na, Inschrijving inschrijving, Herroeping herroeping, Door door) {
        verwijderingen.bewaar(na);
        var andere = andere(inschrijving);
        if (andere.stream().anyMatch(ander -> !ander.isTijdelijk())) {
            var _ = dossier.leg(inschrijving, gebeurd(na, herroeping, List.of(elders())), door);
        } else {
            andere.forEach(tijdelijk -> wijkt(tijdelijk, inschrijving, door));
            var stap = new Inschrijvingstap.Intrekking(herroeping.datum());
            dossier.keerTerug(inschrijving.met(stap).ofProbleem(), gebeurd(na, herroeping, List.of()), door);
        }
    }

    /** Where the pupil is enrolled since, or will be. */
    private List<Inschrijving> andere(Inschrijving inschrijving) {
        return inschrijving
                .stand()
                .einde()
                .map(einde -> inschrijvingen.neemLopende(
                        inschrijving.leerling(), einde.uitschrijfdatum().plusDays(1)))
                .stream()
                .flatMap(List::stream)
                .filter(ander -> !ander.id().equals(inschrijving.id()))
                .toList();
    }

    /** What the law made for the time being gives way to the inschrijving that comes back (ZP-11). */
    private void wijkt(Inschrijving tijdelijk, Inschrijving inschrijving, Door door) {
        var einde = Einde.op(inschrijving.inschrijfdatum().minusDays(1), Uitschrijfreden.ELDERS_INGESCHREVEN);
        dossier.beeindigTijdelijk(tijdelijk, einde, door);
    }

    private static Gebeurd gebeurd(Verwijdering na, Herroeping herroeping, List<Waarschuwing> bevindingen) {
        var feiten = VerwijderingService.feiten(
                na, Map.of("bezwaar", herroeping.bezwaar().toString()));
        return new Gebeurd(
                Stapsoort.VERWIJDERING_INTREKKEN, herroeping.datum(), feiten, bevindingen, herroeping.motivering());
    }

    /** Another school is not named. */
    private static Waarschuwing elders() {
        return new Waarschuwing(
                "elders-ingeschreven",
                "INS-01",
                "De leerling is intussen op een andere school ingeschreven; deze inschrijving blijft beeindigd.");
    }
}
