package nl.passendonderwijs.placement.zorgplicht.overdracht.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.rest.Blad;
import nl.passendonderwijs.kit.rest.Collectie;
import nl.passendonderwijs.kit.rest.Collectieantwoord;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.placement.historie.rest.Zaakhistorie;
import nl.passendonderwijs.placement.zorgplicht.overdracht.Overdracht;
import nl.passendonderwijs.placement.zorgplicht.overdracht.Overdrachten;
import nl.passendonderwijs.placement.zorgplicht.overdracht.OverdrachtlezingService;
import nl.passendonderwijs.placement.zorgplicht.overdracht.Overdrachtstatus;
import org.jspecify.annotations.Nullable;

/** Offers as the caller may read them. */
@RequestScoped
class Overdrachtlezing {

    static final String ONBEKEND = "Deze overdracht bestaat niet.";

    @Inject
    OverdrachtlezingService overdrachten;

    @Inject
    HuidigeBeller beller;

    @Inject
    Collectieantwoord antwoord;

    Optional<Gelezen> lees(UUID id) {
        return overdrachten
                .bekijk(id, beller.verplicht())
                .map(overdracht -> new Gelezen(
                        weergave(overdracht), overdracht.versie(), URI.create("/placement/v1/overdrachten/" + id)));
    }

    Response lijst(@Nullable UUID aanmelding, Overdrachtstatus.@Nullable Code status, Blad blad) {
        var wie = beller.verplicht();
        return antwoord.besloten(
                Collectie.opId(
                        OverdrachtAntwoord.class,
                        OverdrachtAntwoord::id,
                        (na, aantal) -> overdrachten.bekijk(
                                new Overdrachten.Vraag(aanmelding, status, na, aantal, blad.getoond(aantal)), wie),
                        overdracht -> OverdrachtAntwoord.van(overdracht, null)),
                blad);
    }

    Zaakhistorie historie(UUID id) {
        return new Zaakhistorie(overdrachten.historie(id, beller.verplicht()), ONBEKEND);
    }

    private OverdrachtAntwoord weergave(Overdracht overdracht) {
        return OverdrachtAntwoord.van(overdracht, overdrachten.toelichting(overdracht));
    }
}
