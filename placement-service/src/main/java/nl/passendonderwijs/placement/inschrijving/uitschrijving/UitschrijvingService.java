package nl.passendonderwijs.placement.inschrijving.uitschrijving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Versievoorwaarde;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.inschrijving.DossierService;
import nl.passendonderwijs.placement.inschrijving.Gebeurd;
import nl.passendonderwijs.placement.inschrijving.Inschrijving;
import nl.passendonderwijs.placement.inschrijving.Inschrijvingen;
import nl.passendonderwijs.placement.inschrijving.status.Einde;
import nl.passendonderwijs.placement.inschrijving.status.Inschrijvingstap;
import nl.passendonderwijs.placement.inschrijving.status.Stapsoort;

/** A pupil leaves a school. */
@ApplicationScoped
public class UitschrijvingService {

    private static final String ZP_11 = "ZP-11";

    @Inject
    Inschrijvingen inschrijvingen;

    @Inject
    DossierService dossier;

    /** All faults of the form; none about what the caller has no relation to. */
    public List<Fout> bezwaren(UUID leerling, UUID id, Uitschrijfformulier formulier, Beller beller) {
        return inschrijvingen
                .zoek(leerling, id, beller.organisatie())
                .map(gevonden -> new Uitschrijfcontrole(gevonden).fouten(formulier))
                .orElse(List.of());
    }

    /** @param voorwaarde says no when the caller had seen another version; answers the id of the inschrijving */
    @Transactional
    public Uitkomst<UUID> schrijfUit(
            UUID leerling, UUID id, Uitschrijfformulier formulier, Versievoorwaarde voorwaarde, Beller beller) {
        // Whoever takes a step at the same time waits here, and then sees what the other did.
        var inschrijving =
                inschrijvingen.neem(leerling, id, beller.organisatie()).orElse(null);
        if (inschrijving == null) {
            return Uitkomst.geweigerd(Weigering.onbekend("Deze inschrijving bestaat niet."));
        }
        var door = new Door(beller.organisatie(), beller.client());
        return Uitkomst.tenzij(
                voorwaarde.bezwaar(inschrijving.versie()).or(() -> tijdelijk(inschrijving)),
                () -> schrijfUit(inschrijving, formulier.einde(), door));
    }

    /** The law says when one for the time being ends: by the decision, or because the parents no longer ask. */
    @Regel(ZP_11)
    private static Optional<Weigering> tijdelijk(Inschrijving inschrijving) {
        return inschrijving.isTijdelijk() && inschrijving.stand().einde().isEmpty()
                ? Optional.of(Weigering.staat(
                        ZP_11,
                        "Een tijdelijke inschrijving eindigt door het besluit of de intrekking van de aanmelding."))
                : Optional.empty();
    }

    private Uitkomst<UUID> schrijfUit(Inschrijving inschrijving, Einde einde, Door door) {
        return inschrijving.met(new Inschrijvingstap.Uitschrijving(einde)).dan(na -> {
            var feiten = Map.of("reden", einde.reden().name());
            dossier.beeindig(na, Gebeurd.van(Stapsoort.UITSCHRIJVEN, einde.uitschrijfdatum(), feiten), door);
            return na.id();
        });
    }
}
