package nl.passendonderwijs.placement.historie.rest;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.placement.historie.Verteld;

/**
 * The history of one case as it is answered: all of it, the steps of some kinds, or one step.
 *
 * @param stappen oldest first; empty for whoever has no relation to the case
 * @param onbekend what a 404 says
 */
public record Zaakhistorie(Optional<List<Verteld>> stappen, String onbekend) {

    private static final long ENIGE_VERSIE = 0;

    public Response alle() {
        return antwoord(gevonden());
    }

    public Response van(Enum<?>... soorten) {
        var namen = Stream.of(soorten).map(Enum::name).toList();
        return antwoord(gevonden().stream()
                .filter(verteld -> namen.contains(verteld.gebeurtenis().stap()))
                .toList());
    }

    /** @param plaats where that step is read */
    public Optional<Gelezen> stap(UUID id, URI plaats) {
        return stappen.stream()
                .flatMap(List::stream)
                .filter(verteld -> verteld.gebeurtenis().id().equals(id))
                .findFirst()
                .map(verteld -> new Gelezen(GebeurtenisAntwoord.van(verteld), ENIGE_VERSIE, plaats));
    }

    private List<Verteld> gevonden() {
        return stappen.orElseThrow(() -> new ProbleemException(Weigering.onbekend(onbekend)));
    }

    private static Response antwoord(List<Verteld> stappen) {
        return Response.ok(Geschiedenis.van(stappen))
                .cacheControl(Antwoorden.nooit())
                .build();
    }
}
