package nl.passendonderwijs.kit.uitkomst;

import java.util.Optional;

/** Says no when what is about to change is no longer the version that its caller saw. */
@FunctionalInterface
public interface Versievoorwaarde {

    Optional<Weigering> bezwaar(long versie);
}
