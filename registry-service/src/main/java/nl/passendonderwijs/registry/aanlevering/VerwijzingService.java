package nl.passendonderwijs.registry.aanlevering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gebied.Gemeenten;
import nl.passendonderwijs.registry.gedeeld.Begindatum;
import nl.passendonderwijs.registry.importeren.Regel;
import nl.passendonderwijs.registry.importeren.verslag.Afwijzing;
import nl.passendonderwijs.registry.samenwerkingsverband.Samenwerkingsverbanden;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;
import org.jspecify.annotations.Nullable;

/** Leaves out the vestigingen that point at a gemeente or a samenwerkingsverband that the register does not know. */
@ApplicationScoped
class VerwijzingService {

    @Inject
    Gemeenten gemeenten;

    @Inject
    Samenwerkingsverbanden samenwerkingsverbanden;

    @Inject
    Begindatum begindatum;

    List<Vestigingstand> bruikbaar(
            List<Regel<Vestigingstand>> regels, @Nullable LocalDate peildatum, List<Afwijzing> afwijzingen) {
        var dag = Objects.requireNonNullElse(peildatum, begindatum.dag());
        var gemeentecodes = gemeenten.codes(dag);
        var swvCodes = samenwerkingsverbanden.codes(dag);
        var bruikbaar = new ArrayList<Vestigingstand>();
        for (var regel : regels) {
            bezwaar(regel.waarde(), gemeentecodes, swvCodes)
                    .ifPresentOrElse(
                            reden -> afwijzingen.add(regel.afgewezen(reden)), () -> bruikbaar.add(regel.waarde()));
        }
        return bruikbaar;
    }

    private static Optional<String> bezwaar(
            Vestigingstand vestiging, Set<Gemeentecode> gemeentecodes, Set<SwvCode> swvCodes) {
        var gemeente = vestiging.ligging().gemeente();
        if (!gemeentecodes.contains(gemeente)) {
            return Optional.of("Gemeente %s bestaat dan niet in het register.".formatted(gemeente));
        }
        return vestiging
                .aansluiting()
                .register()
                .alle()
                .filter(swv -> !swvCodes.contains(swv))
                .findFirst()
                .map("Samenwerkingsverband %s bestaat dan niet in het register."::formatted);
    }
}
