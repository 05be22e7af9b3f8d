package nl.passendonderwijs.placement.gedeeld.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.schrijven.Schrijven;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;

/** How a case, and every step of it, is received: all faults at once, then taken once, and shown as it is then. */
@ApplicationScoped
public class Ontvangst {

    @Inject
    Schrijven schrijven;

    @Inject
    HuidigeBeller beller;

    /**
     * @param verzoek the body as it was sent
     * @param bezwaren all its faults; asked also when it could not be read in full
     * @param stap does it, for a body without faults; answers the id of what {@code lezen} reads
     */
    public Response ontvang(
            Record verzoek,
            Function<Beller, List<Fout>> bezwaren,
            Function<Beller, Uitkomst<UUID>> stap,
            Function<UUID, Optional<Gelezen>> lezen) {
        var wie = beller.verplicht();
        return schrijven.maak(
                verzoek,
                () -> bezwaren.apply(wie),
                () -> stap.apply(wie).dan(UUID::toString),
                id -> lezen.apply(UUID.fromString(id)));
    }
}
