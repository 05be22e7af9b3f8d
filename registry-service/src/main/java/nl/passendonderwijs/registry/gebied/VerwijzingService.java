package nl.passendonderwijs.registry.gebied;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.Begindatum;
import nl.passendonderwijs.registry.importeren.Regel;
import nl.passendonderwijs.registry.importeren.verslag.Afwijzing;
import nl.passendonderwijs.registry.samenwerkingsverband.Samenwerkingsverbanden;
import org.jspecify.annotations.Nullable;

/** Leaves out of a file what points at a gemeente or a samenwerkingsverband that the register does not know. */
@ApplicationScoped
public class VerwijzingService {

    @Inject
    Gemeenten gemeenten;

    @Inject
    Samenwerkingsverbanden samenwerkingsverbanden;

    @Inject
    Begindatum begindatum;

    /** Whether there is anything yet to point at. */
    public boolean geladen() {
        return gemeenten.geladen() && samenwerkingsverbanden.geladen();
    }

    /**
     * @param peildatum day on which they must be there; null is the first day of all
     * @param afwijzingen what is left out is added here
     */
    public <T> List<T> bruikbaar(
            List<Regel<T>> regels,
            Function<T, Verwijzing> verwijzing,
            @Nullable LocalDate peildatum,
            List<Afwijzing> afwijzingen) {
        var dag = Objects.requireNonNullElse(peildatum, begindatum.dag());
        var gemeentecodes = gemeenten.codes(dag);
        var swvCodes = samenwerkingsverbanden.codes(dag);
        var bruikbaar = new ArrayList<T>();
        for (var regel : regels) {
            verwijzing
                    .apply(regel.waarde())
                    .bezwaar(gemeentecodes, swvCodes)
                    .ifPresentOrElse(
                            reden -> afwijzingen.add(regel.afgewezen(reden)), () -> bruikbaar.add(regel.waarde()));
        }
        return bruikbaar;
    }

    /** Where something lies, and what it is assigned to. */
    public record Verwijzing(Gemeentecode gemeente, Toewijzing toewijzing) {

        private Optional<String> bezwaar(Set<Gemeentecode> gemeentecodes, Set<SwvCode> swvCodes) {
            if (!gemeentecodes.contains(gemeente)) {
                return Optional.of("Gemeente %s bestaat dan niet in het register.".formatted(gemeente));
            }
            return toewijzing
                    .alle()
                    .filter(code -> !swvCodes.contains(code))
                    .findFirst()
                    .map("Samenwerkingsverband %s bestaat dan niet in het register."::formatted);
        }
    }
}
