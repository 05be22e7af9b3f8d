package nl.passendonderwijs.registry.vestiging.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import nl.passendonderwijs.kit.rest.Blad;
import nl.passendonderwijs.kit.rest.Collectie;
import nl.passendonderwijs.kit.rest.Collectieantwoord;
import nl.passendonderwijs.registry.vestiging.Vestigingen;
import nl.passendonderwijs.registry.vestiging.Vestigingsvraag;

/** The vestigingen, wherever it is asked. */
@ApplicationScoped
class Vestigingenpagina {

    @Inject
    Vestigingen vestigingen;

    @Inject
    Collectieantwoord antwoord;

    Response van(Vestigingsvraag vraag, Blad blad) {
        return antwoord.openbaar(
                Collectie.opSleutel(
                        VestigingWeergave.class,
                        VestigingWeergave::code,
                        (na, aantal) -> vestigingen.pagina(vraag, na, aantal),
                        VestigingWeergave::van),
                blad);
    }
}
