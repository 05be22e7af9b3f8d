package nl.passendonderwijs.placement.inschrijving.schorsing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Versievoorwaarde;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.inschrijving.DossierService;
import nl.passendonderwijs.placement.inschrijving.Gebeurd;
import nl.passendonderwijs.placement.inschrijving.Inschrijving;
import nl.passendonderwijs.placement.inschrijving.status.Inschrijvingstap;
import nl.passendonderwijs.placement.inschrijving.status.Stapsoort;
import org.jspecify.annotations.Nullable;

/** Lets a suspended pupil come back earlier than was said. */
@ApplicationScoped
public class SchorsingseindeService {

    @Inject
    Schorsingen schorsingen;

    @Inject
    DossierService dossier;

    /** The last day must lie before the one that was said, and not before the first. */
    public List<Fout> bezwaren(UUID leerling, UUID id, @Nullable LocalDate laatsteDag, Beller beller) {
        return Optional.ofNullable(laatsteDag).stream()
                .flatMap(dag -> schorsingen.zoek(leerling, id, beller.organisatie()).stream()
                        .filter(schorsing -> !schorsing.kanEindigenOp(dag)))
                .map(schorsing -> Fout.veld(
                        "einddatum",
                        "niet-eerder",
                        "Eerder beeindigen kan met een laatste dag van %s tot %s."
                                .formatted(schorsing.begindatum(), schorsing.einddatum())))
                .toList();
    }

    /** @param voorwaarde says no when the caller had seen another version; answers the id of the schorsing */
    @Transactional
    public Uitkomst<UUID> beeindig(
            UUID leerling, UUID id, LocalDate laatsteDag, Versievoorwaarde voorwaarde, Beller beller) {
        var gezien = schorsingen.zoek(leerling, id, beller.organisatie()).orElse(null);
        if (gezien == null) {
            return Uitkomst.geweigerd(Weigering.onbekend("Deze schorsing bestaat niet."));
        }
        // The lock on the inschrijving is the lock on its schorsingen: read again what the other did.
        var inschrijving = dossier.neem(leerling, gezien.inschrijving(), gezien.begindatum(), beller);
        var schorsing = schorsingen.zoek(leerling, id, beller.organisatie()).orElseThrow();
        var door = new Door(beller.organisatie(), beller.client());
        return Uitkomst.tenzij(
                voorwaarde.bezwaar(schorsing.versie()),
                () -> zet(inschrijving.ofProbleem(), schorsing.beeindig(laatsteDag), door));
    }

    private Uitkomst<UUID> zet(Inschrijving inschrijving, Uitkomst<Schorsing> einde, Door door) {
        return einde.dan(na -> {
            var stap = new Inschrijvingstap.Schorsingseinde(na.einddatum());
            schorsingen.bewaar(na);
            var feiten = Map.of(Schorsing.FEIT, na.id().toString());
            var gebeurd = Gebeurd.van(Stapsoort.SCHORSING_BEEINDIGEN, na.einddatum(), feiten);
            var _ = dossier.bewaar(inschrijving.met(stap).ofProbleem(), gebeurd, door);
            return na.id();
        });
    }
}
