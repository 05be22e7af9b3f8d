package nl.passendonderwijs.placement.historie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.UuidV7;
import nl.passendonderwijs.placement.tekst.TekstService;
import org.jspecify.annotations.Nullable;

/** The history of every case: who did what, when it happened and when it was recorded. */
@ApplicationScoped
public class HistorieService {

    @Inject
    Historie historie;

    @Inject
    TekstService teksten;

    @Inject
    Clock klok;

    /** Within the transaction of the step; answers the id of what was recorded. */
    public UUID leg(Melding melding, Door door) {
        var gebeurtenis = gebeurtenis(melding, door);
        historie.voegToe(List.of(gebeurtenis));
        return gebeurtenis.id();
    }

    /** Many at once, in one statement. */
    public void leg(List<Melding> meldingen, Door door) {
        historie.voegToe(
                meldingen.stream().map(melding -> gebeurtenis(melding, door)).toList());
    }

    /** Oldest first, with the texts; the caller has checked that the reader may see the case. */
    public List<Verteld> lees(UUID zaak) {
        var gevonden = historie.van(zaak);
        var geschreven = teksten.lees(gevonden.stream()
                .map(Gebeurtenis::toelichting)
                .filter(Objects::nonNull)
                .toList());
        return gevonden.stream()
                .map(gebeurtenis -> new Verteld(gebeurtenis, tekst(geschreven, gebeurtenis.toelichting())))
                .toList();
    }

    /** As {@link #lees(UUID)}, only what was done for one part of the case, which a fact of that name tells. */
    public List<Verteld> lees(UUID zaak, String deel, UUID id) {
        return lees(zaak).stream()
                .filter(verteld ->
                        id.toString().equals(verteld.gebeurtenis().feiten().get(deel)))
                .toList();
    }

    private static @Nullable String tekst(Map<UUID, String> geschreven, @Nullable UUID id) {
        return id == null ? null : geschreven.get(id);
    }

    private Gebeurtenis gebeurtenis(Melding melding, Door door) {
        return new Gebeurtenis(
                UuidV7.nieuw(klok),
                melding.zaak(),
                melding.leerling(),
                melding.stap(),
                melding.datum(),
                melding.feiten(),
                melding.bevindingen(),
                melding.toelichting(),
                door,
                klok.instant());
    }
}
