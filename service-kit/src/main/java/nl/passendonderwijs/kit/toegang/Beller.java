package nl.passendonderwijs.kit.toegang;

import java.util.List;
import java.util.Set;
import nl.passendonderwijs.kit.waarden.Organisatie;

/**
 * Who calls, as the token says it.
 *
 * @param organisatie on whose behalf
 * @param scopes what the token allows
 * @param client the system that calls (claim {@code azp})
 */
public record Beller(Organisatie organisatie, Set<String> scopes, String client) {

    public Beller {
        scopes = Set.copyOf(scopes);
    }

    boolean mag(Recht recht) {
        return scopes.contains(recht.scope())
                && Rol.voluit(List.of(recht.rollen())).contains(Rol.van(organisatie));
    }
}
