package nl.passendonderwijs.kit.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a collection, by key and not by number: any page costs what the first one costs.
 *
 * @param volgende address of the next page, null on the last
 * @param totaal only when asked for with {@code telTotaal=true}
 */
public record Pagina<T>(
        List<T> resultaten,

        @Schema(nullable = true, format = "uri", description = "Adres van de volgende pagina; null op de laatste.")
        @Nullable
        URI volgende,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(nullable = true, description = "Alleen bij telTotaal=true.")
        @Nullable
        Long totaal) {

    /**
     * @param gelezen up to {@link Limiet#plusEen()} items in key order
     * @param verzoek the address that was asked, with its other parameters
     */
    public static <T> Pagina<T> van(List<T> gelezen, Limiet limiet, Function<T, String> sleutel, URI verzoek) {
        if (gelezen.size() <= limiet.aantal()) {
            return new Pagina<>(gelezen, null, null);
        }
        var pagina = List.copyOf(gelezen.subList(0, limiet.aantal()));
        var laatste = new Bladwijzer(sleutel.apply(pagina.getLast()));
        return new Pagina<>(pagina, Adressen.met(verzoek, "na", laatste.toString()), null);
    }

    public Pagina<T> metTotaal(long aantal) {
        return new Pagina<>(resultaten, volgende, aantal);
    }
}
