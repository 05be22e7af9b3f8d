package nl.passendonderwijs.registry.gedeeld.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.registry.gedeeld.OpDag;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The day a caller asks about, in the past or the future; without one it is today, save where one thing is read by its
 * key: see {@link #kies}.
 */
public record Peildag(
        @Parameter(
                description = "Zoals het op deze dag is, was of wordt; zonder: vandaag. Wie één bestuur, gemeente,"
                        + " samenwerkingsverband, school of vestiging leest, krijgt zonder peildatum ook wat al is"
                        + " opgehouden of nog moet beginnen; `geldigVan` en `geldigTot` zeggen dat.")
        @QueryParam("peildatum")
        @Nullable
        LocalDate peildatum) {
    public LocalDate of(Clock klok) {
        return peildatum == null ? LocalDate.now(klok) : peildatum;
    }

    /**
     * As it is that day; when no day was asked for, also what is closed or still to begin.
     *
     * @param onbekend what a 404 says
     */
    public <K, T> Opgeslagen<T> kies(OpDag<K, T> verlopen, K sleutel, String onbekend) {
        var gevonden = peildatum == null ? verlopen.zoek(sleutel) : verlopen.zoek(sleutel, peildatum);
        return gevonden.orElseThrow(() -> onbekend(onbekend));
    }

    public ProbleemException onbekend(String melding) {
        return new ProbleemException(Weigering.onbekend(
                peildatum == null ? melding : "%s Dat geldt voor %s.".formatted(melding, peildatum)));
    }
}
