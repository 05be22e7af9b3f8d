package nl.passendonderwijs.kit.schrijven;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.idempotentie.Idempotentie;
import nl.passendonderwijs.kit.idempotentie.Idempotentie.Eerder;
import nl.passendonderwijs.kit.idempotentie.Idempotentiesleutel;
import nl.passendonderwijs.kit.idempotentie.Vastlegging;
import nl.passendonderwijs.kit.invoer.InvoerFouten;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Weigering;

/**
 * How every POST and PUT writes: all faults first, then one transaction that holds the change, its events and the
 * memory of the Idempotency-Key; with {@code ?valideer=true} the same, rolled back.
 */
@RequestScoped
public class Schrijven {

    @Inject
    Idempotentie idempotentie;

    @Inject
    InvoerFouten invoerFouten;

    @Inject
    Verzoekgegevens gegevens;

    @Inject
    EntityManager opslag;

    /** As {@link #maak(Record, Supplier, Supplier, Function)}, where the form says all there is to say. */
    public Response maak(
            Record verzoek, Supplier<Uitkomst<String>> wijziging, Function<String, Optional<Gelezen>> lezen) {
        return maak(verzoek, List::of, wijziging, lezen);
    }

    /**
     * @param verzoek the body, hashed to tell a repeat from another request
     * @param bezwaren faults of the domain; asked also when the form has faults, so its fields may be null
     * @param wijziging does it and answers the id of the resource
     * @param lezen reads that resource under the rights of the caller; empty is a 404
     */
    public Response maak(
            Record verzoek,
            Supplier<List<Fout>> bezwaren,
            Supplier<Uitkomst<String>> wijziging,
            Function<String, Optional<Gelezen>> lezen) {
        return legVast(verzoek, bezwaren, () -> wijziging.get().dan(Vastlegging::nieuw), lezen);
    }

    /** As {@link #maak(Record, Supplier, Supplier, Function)}, for what may have been there already: then it is a 200. */
    public Response legVast(
            Record verzoek,
            Supplier<List<Fout>> bezwaren,
            Supplier<Uitkomst<Vastlegging>> wijziging,
            Function<String, Optional<Gelezen>> lezen) {
        if (invoerFouten.alle().isEmpty() && !gegevens.alleenValideren()) {
            var sleutel = gegevens.sleutel(verzoek);
            return sleutel.flatMap(idempotentie::zoek)
                    .map(eerder -> herhaal(eerder, lezen))
                    .orElseGet(() -> voerUit(sleutel, bezwaren, wijziging, lezen));
        }
        weigerFouten(bezwaren.get());
        return probeer(wijziging, lezen);
    }

    private void weigerFouten(List<Fout> bezwaren) {
        var vorm = invoerFouten.alle();
        // What could not be read came in as null: over the body as a whole nobody can judge then.
        var domein = bezwaren.stream().filter(fout -> vorm.isEmpty() || !fout.vanHetGeheel());
        var alle = Stream.concat(vorm.stream(), domein).toList();
        if (!alle.isEmpty()) {
            throw new ProbleemException(Weigering.ongeldig(alle));
        }
    }

    private Response voerUit(
            Optional<Idempotentiesleutel> sleutel,
            Supplier<List<Fout>> bezwaren,
            Supplier<Uitkomst<Vastlegging>> wijziging,
            Function<String, Optional<Gelezen>> lezen) {
        try {
            weigerFouten(bezwaren.get());
            return QuarkusTransaction.requiringNew().call(() -> schrijf(sleutel, wijziging, lezen));
        } catch (ProbleemException | AnderWasEerder fout) {
            // A twin of this call may have committed while this one waited for it: then both answer alike.
            return sleutel.flatMap(idempotentie::zoek)
                    .map(eerder -> herhaal(eerder, lezen))
                    .orElseThrow(() -> fout);
        }
    }

    private Response schrijf(
            Optional<Idempotentiesleutel> sleutel,
            Supplier<Uitkomst<Vastlegging>> wijziging,
            Function<String, Optional<Gelezen>> lezen) {
        var vastlegging = wijziging.get().ofProbleem();
        if (sleutel.isPresent() && !idempotentie.onthoud(sleutel.get(), vastlegging)) {
            throw new AnderWasEerder();
        }
        return antwoord(vastlegging, lezen);
    }

    private Response probeer(Supplier<Uitkomst<Vastlegging>> wijziging, Function<String, Optional<Gelezen>> lezen) {
        QuarkusTransaction.begin();
        try {
            var voorbeeld = lees(wijziging.get().ofProbleem().bron(), lezen).inhoud();
            opslag.flush();
            return Response.ok(new Proefresultaat(true, voorbeeld))
                    .cacheControl(Antwoorden.nooit())
                    .build();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static Response herhaal(Eerder eerder, Function<String, Optional<Gelezen>> lezen) {
        return switch (eerder) {
            case Eerder.ZelfdeInhoud(var vastlegging) -> antwoord(vastlegging, lezen);
            case Eerder.AndereInhoud() ->
                throw new ProbleemException(Weigering.staat(
                        "sleutel-hergebruikt", "Deze Idempotency-Key is al gebruikt voor een ander verzoek."));
        };
    }

    private static Response antwoord(Vastlegging vastlegging, Function<String, Optional<Gelezen>> lezen) {
        return Antwoorden.vastgelegd(lees(vastlegging.bron(), lezen), vastlegging.nieuw());
    }

    private static Gelezen lees(String bron, Function<String, Optional<Gelezen>> lezen) {
        return lezen.apply(bron)
                .orElseThrow(() -> new ProbleemException(Weigering.onbekend("Dit gegeven bestaat niet.")));
    }

    /** Another call with the same key committed first: this one leaves no trace. */
    private static final class AnderWasEerder extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AnderWasEerder() {
            super(null, null, false, false);
        }
    }

    /** The answer to {@code ?valideer=true}: nothing was stored, this is what would have been. */
    public record Proefresultaat(boolean geldig, Object voorbeeld) {}
}
