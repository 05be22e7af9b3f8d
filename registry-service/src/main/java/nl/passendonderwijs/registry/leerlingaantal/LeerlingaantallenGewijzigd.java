package nl.passendonderwijs.registry.leerlingaantal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.waarden.Vestigingscode;

/** Within the register: of these vestigingen other numbers are known, of one of these days. */
public record LeerlingaantallenGewijzigd(Set<Vestigingscode> vestigingen, Set<LocalDate> dagen) {

    public LeerlingaantallenGewijzigd {
        vestigingen = Set.copyOf(vestigingen);
        dagen = Set.copyOf(dagen);
    }

    static LeerlingaantallenGewijzigd van(Collection<Leerlingaantal> aantallen) {
        return new LeerlingaantallenGewijzigd(
                aantallen.stream().map(een -> een.plaats().vestiging()).collect(Collectors.toSet()),
                aantallen.stream().map(een -> een.plaats().peildatum()).collect(Collectors.toSet()));
    }
}
