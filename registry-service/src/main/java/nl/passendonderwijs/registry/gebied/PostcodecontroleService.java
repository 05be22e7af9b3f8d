package nl.passendonderwijs.registry.gebied;

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
import nl.passendonderwijs.registry.gedeeld.Begindatum;
import nl.passendonderwijs.registry.importeren.Regel;
import nl.passendonderwijs.registry.importeren.verslag.Afwijzing;
import nl.passendonderwijs.registry.samenwerkingsverband.Samenwerkingsverbanden;
import org.jspecify.annotations.Nullable;

/** Leaves out the PC4s that name a gemeente or a samenwerkingsverband that the register does not know. */
@ApplicationScoped
class PostcodecontroleService {

    @Inject
    Gemeenten gemeenten;

    @Inject
    Samenwerkingsverbanden samenwerkingsverbanden;

    @Inject
    Begindatum begindatum;

    Optional<String> ontbreekt() {
        return !gemeenten.geladen() || !samenwerkingsverbanden.geladen()
                ? Optional.of("Bied eerst de samenwerkingsverbanden en de gemeenten aan; postcodes verwijzen ernaar.")
                : Optional.empty();
    }

    List<Postcodegebied> bruikbaar(
            List<Regel<Postcodegebied>> regels, @Nullable LocalDate peildatum, List<Afwijzing> afwijzingen) {
        var dag = Objects.requireNonNullElse(peildatum, begindatum.dag());
        var gemeentecodes = gemeenten.codes(dag);
        var swvCodes = samenwerkingsverbanden.codes(dag);
        var bruikbaar = new ArrayList<Postcodegebied>();
        for (var regel : regels) {
            bezwaar(regel.waarde(), gemeentecodes, swvCodes)
                    .ifPresentOrElse(
                            reden -> afwijzingen.add(regel.afgewezen(reden)), () -> bruikbaar.add(regel.waarde()));
        }
        return bruikbaar;
    }

    private static Optional<String> bezwaar(
            Postcodegebied gebied, Set<Gemeentecode> gemeentecodes, Set<SwvCode> swvCodes) {
        if (!gemeentecodes.contains(gebied.gemeente())) {
            return Optional.of("Gemeente %s bestaat dan niet in het register.".formatted(gebied.gemeente()));
        }
        return gebied.toewijzing()
                .alle()
                .filter(code -> !swvCodes.contains(code))
                .findFirst()
                .map("Samenwerkingsverband %s bestaat dan niet in het register."::formatted);
    }
}
