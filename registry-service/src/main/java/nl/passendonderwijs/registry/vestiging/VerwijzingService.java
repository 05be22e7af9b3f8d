package nl.passendonderwijs.registry.vestiging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gebied.Gemeenten;
import nl.passendonderwijs.registry.importeren.Afwijzing;
import nl.passendonderwijs.registry.importeren.Regel;
import nl.passendonderwijs.registry.samenwerkingsverband.Samenwerkingsverbanden;

/** Leaves out the vestigingen that point at a gemeente or a samenwerkingsverband that the register does not know. */
@ApplicationScoped
class VerwijzingService {

    @Inject
    Gemeenten gemeenten;

    @Inject
    Samenwerkingsverbanden samenwerkingsverbanden;

    List<Vestiging> bruikbaar(List<Regel<Vestiging>> regels, List<Afwijzing> afwijzingen) {
        var gemeentecodes = gemeenten.codes();
        var swvCodes = samenwerkingsverbanden.codes();
        var bruikbaar = new ArrayList<Vestiging>();
        for (var regel : regels) {
            bezwaar(regel.waarde(), gemeentecodes, swvCodes)
                    .ifPresentOrElse(
                            reden -> afwijzingen.add(regel.afgewezen(reden)), () -> bruikbaar.add(regel.waarde()));
        }
        return bruikbaar;
    }

    private static Optional<String> bezwaar(
            Vestiging vestiging, Set<Gemeentecode> gemeentecodes, Set<SwvCode> swvCodes) {
        var gemeente = vestiging.ligging().gemeente();
        if (!gemeentecodes.contains(gemeente)) {
            return Optional.of("Gemeente %s staat niet in het register.".formatted(gemeente));
        }
        return vestiging.lidmaatschappen().stream()
                .map(Lidmaatschap::swv)
                .filter(swv -> !swvCodes.contains(swv))
                .findFirst()
                .map("Samenwerkingsverband %s staat niet in het register."::formatted);
    }
}
