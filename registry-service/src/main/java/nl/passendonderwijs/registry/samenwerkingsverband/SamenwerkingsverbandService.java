package nl.passendonderwijs.registry.samenwerkingsverband;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import nl.passendonderwijs.events.registry.SamenwerkingsverbandGeregistreerd;
import nl.passendonderwijs.kit.outbox.Outbox;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.Mutatie;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;

/** Keeps the samenwerkingsverbanden, and tells each change. */
@ApplicationScoped
public class SamenwerkingsverbandService {
    @Inject
    Samenwerkingsverbanden samenwerkingsverbanden;

    @Inject
    Outbox outbox;

    public void bewaar(Map<SwvCode, Tijdlijn<Samenwerkingsverband>> gewijzigd, Mutatie mutatie) {
        samenwerkingsverbanden.bewaar(gewijzigd, mutatie);
        outbox.publiceer(gewijzigd.values().stream()
                .map(SamenwerkingsverbandService::event)
                .toList());
    }

    /** A samenwerkingsverband never lapses as a whole, so there is a last stand. */
    private static SamenwerkingsverbandGeregistreerd event(Tijdlijn<Samenwerkingsverband> lijn) {
        var swv = lijn.laatste().orElseThrow();
        var omvang = lijn.omvang().orElseThrow();
        return new SamenwerkingsverbandGeregistreerd(
                swv.code().toString(),
                swv.sector().name(),
                swv.regioLabel(),
                swv.landelijk(),
                omvang.van(),
                omvang.tot());
    }
}
