package nl.passendonderwijs.placement.inschrijving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.events.placement.LeerlingIngeschreven;
import nl.passendonderwijs.events.placement.PlaatsingBeeindigd;
import nl.passendonderwijs.events.placement.PlacementEvent;
import nl.passendonderwijs.kit.outbox.Outbox;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.inschrijving.status.Uitschrijfreden;
import org.jspecify.annotations.Nullable;

/** Tells the outside and the other features what changed, by pseudonyms and codes only (PRIV-11). */
@ApplicationScoped
public class BerichtService {

    @Inject
    Outbox outbox;

    @Inject
    @Any
    Instance<Inschrijvinggevolg> gevolgen;

    /** Within the transaction of the change. */
    void meld(Inschrijving na, Wijziging wat, Door door) {
        outbox.publiceer(event(na, wat));
        gevolgen.forEach(gevolg -> gevolg.na(na, wat, door));
    }

    /** Many that began for the time being. */
    void meldTijdelijk(List<Inschrijving> nieuwe, Door door) {
        outbox.publiceer(nieuwe.stream().map(BerichtService::ingeschreven).toList());
        nieuwe.forEach(inschrijving -> gevolgen.forEach(gevolg ->
                gevolg.na(inschrijving, new Wijziging.TijdelijkIngeschreven(inschrijving.inschrijfdatum()), door)));
    }

    private static PlacementEvent event(Inschrijving na, Wijziging wat) {
        return switch (wat) {
            case Wijziging.Ingeschreven _,
                    Wijziging.TijdelijkIngeschreven _,
                    Wijziging.DefinitiefGeworden _,
                    Wijziging.Teruggekeerd _ -> ingeschreven(na);
            case Wijziging.Beeindigd(var datum, var reden) -> beeindigd(na, datum, reden);
        };
    }

    private static LeerlingIngeschreven ingeschreven(Inschrijving na) {
        return new LeerlingIngeschreven(
                na.id(),
                na.leerling(),
                na.aanmelding(),
                na.plek().vestiging().toString(),
                swv(na),
                na.plek().soortOnderwijs().name(),
                na.isTijdelijk(),
                na.inschrijfdatum(),
                na.teltVanaf());
    }

    private static PlaatsingBeeindigd beeindigd(Inschrijving na, LocalDate datum, Uitschrijfreden reden) {
        return new PlaatsingBeeindigd(
                na.id(),
                na.leerling(),
                na.aanmelding(),
                na.plek().vestiging().toString(),
                swv(na),
                na.plek().soortOnderwijs().name(),
                na.isTijdelijk(),
                datum,
                na.stand().einde().orElseThrow().teltTot(),
                reden.name());
    }

    private static @Nullable String swv(Inschrijving inschrijving) {
        var swv = inschrijving.plek().swv();
        return swv == null ? null : swv.toString();
    }
}
