package nl.passendonderwijs.placement.inschrijving.verwijdering.bereidheid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.inschrijving.DossierService;
import nl.passendonderwijs.placement.inschrijving.Inschrijving;
import nl.passendonderwijs.placement.inschrijving.Plek;
import nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingService;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Verwijderingen;
import nl.passendonderwijs.placement.school.SchoolService;
import org.jspecify.annotations.Nullable;

/** Judges what is sent about another school that is willing to admit, or not (VER-01). */
@ApplicationScoped
public class BereidheidService {

    @Inject
    VerwijderingService verwijderingen;

    @Inject
    Verwijderingen opslag;

    @Inject
    DossierService dossier;

    @Inject
    SchoolService scholen;

    /** Faults of the day and of the school; what was not sent is told elsewhere. */
    public List<Fout> bezwaren(
            UUID leerling, UUID id, @Nullable LocalDate datum, @Nullable Vestigingscode vestiging, Beller beller) {
        var controle = verwijderingen.controle();
        var school = Optional.ofNullable(vestiging).flatMap(code -> {
            var dag = Objects.requireNonNullElse(datum, controle.vandaag());
            var eigen = eigen(leerling, id, beller);
            return new Andereschoolcontrole(scholen.zoek(List.of(code)).zoek(code), eigen, dag).fout();
        });
        return Stream.concat(controle.toets("datum", datum).stream(), school.stream())
                .toList();
    }

    private Optional<Plek> eigen(UUID leerling, UUID id, Beller beller) {
        return opslag.zoek(leerling, id, beller.organisatie())
                .flatMap(verwijdering -> dossier.zoek(leerling, verwijdering.inschrijving(), null, beller))
                .map(Inschrijving::plek);
    }
}
