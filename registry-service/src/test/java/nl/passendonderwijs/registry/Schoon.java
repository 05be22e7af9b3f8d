package nl.passendonderwijs.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.passendonderwijs.kit.jdbc.Sql;

/** An empty register, and what can be counted in it. */
@ApplicationScoped
public class Schoon {

    @Inject
    Sql sql;

    public void maak() {
        sql.schrijf(
                "TRUNCATE samenwerkingsverband, gemeente, postcode, bestuur, vestiging, mutatie, teldatum, import, idempotentie CASCADE");
    }

    public long aantal(String vraag) {
        return sql.leesEen(vraag, rij -> rij.lang("aantal")).orElseThrow();
    }

    /** How many events were ever written down; a sequence, so a difference is what was told since. */
    public long events() {
        return aantal("SELECT last_value AS aantal FROM outbox_id_seq");
    }

    public void voer(String opdracht) {
        sql.schrijf(opdracht);
    }
}
