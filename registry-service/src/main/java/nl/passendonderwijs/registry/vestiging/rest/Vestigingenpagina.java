package nl.passendonderwijs.registry.vestiging.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Bladwijzer;
import nl.passendonderwijs.kit.rest.Limiet;
import nl.passendonderwijs.kit.rest.Pagina;
import nl.passendonderwijs.registry.vestiging.Vestigingen;
import nl.passendonderwijs.registry.vestiging.Vestigingsvraag;
import org.jspecify.annotations.Nullable;

/** One page of vestigingen, wherever it is asked. */
@ApplicationScoped
class Vestigingenpagina {

    @Inject
    Vestigingen vestigingen;

    Response van(Vestigingsvraag vraag, Limiet limiet, @Nullable Bladwijzer na, URI adres) {
        var gelezen = vestigingen.pagina(vraag, na == null ? "" : na.sleutel(), limiet.plusEen()).stream()
                .map(VestigingWeergave::van)
                .toList();
        return Antwoorden.openbarePagina(
                Pagina.van(gelezen, limiet, vestiging -> vestiging.code().toString(), adres));
    }
}
