package nl.passendonderwijs.registry.aanlevering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gebied.Gemeenten;
import nl.passendonderwijs.registry.importeren.Regel;
import nl.passendonderwijs.registry.importeren.verslag.Afwijzing;
import nl.passendonderwijs.registry.samenwerkingsverband.Samenwerkingsverbanden;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;

/** Leaves out the vestigingen that point at a gemeente or a samenwerkingsverband that the register does not know. */
@ApplicationScoped
class VerwijzingService {

    @Inject
    Gemeenten gemeenten;

    @Inject
    Samenwerkingsverbanden samenwerkingsverbanden;

    List<Vestigingstand> bruikbaar(List<Regel<Vestigingstand>> regels, List<Afwijzing> afwijzingen) {
        var gemeentecodes = gemeenten.codes();
        var swvCodes = samenwerkingsverbanden.codes();
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
            return Optional.of("Gemeente %s staat niet in het register.".formatted(gemeente));
        }
        return vestiging
                .aansluiting()
                .register()
                .alle()
                .filter(swv -> !swvCodes.contains(swv))
                .findFirst()
                .map("Samenwerkingsverband %s staat niet in het register."::formatted);
    }
}
