package nl.passendonderwijs.placement.leerling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Sql;

/** The lock under which all that concerns one pupil is done, one after the other. */
@ApplicationScoped
public class Leerlingslot {

    /** Gives nothing when the pupil went into another while this waited. */
    private static final String NEEM = """
            SELECT FROM leerling WHERE id = (SELECT leidend FROM leerling WHERE id = ?) AND leidend = id
            FOR NO KEY UPDATE
            """;

    private static final String BESTAAT = """
            SELECT FROM leerling WHERE id = ?
            """;

    @Inject
    Sql sql;

    /** On the leading id, until the transaction ends; does nothing when there is no such pupil. */
    public void neem(UUID leerling) {
        boolean genomen;
        do {
            genomen = sql.leesEen(NEEM, _ -> true, leerling).isPresent();
        } while (!genomen && sql.leesEen(BESTAAT, _ -> true, leerling).isPresent());
    }
}
