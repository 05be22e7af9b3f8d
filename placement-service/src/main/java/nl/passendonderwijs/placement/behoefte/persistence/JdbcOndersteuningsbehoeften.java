package nl.passendonderwijs.placement.behoefte.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.placement.behoefte.Ondersteuningsbehoefte;
import nl.passendonderwijs.placement.behoefte.Ondersteuningsbehoeften;

@ApplicationScoped
class JdbcOndersteuningsbehoeften implements Ondersteuningsbehoeften {

    private static final String BEWAAR = """
            INSERT INTO ondersteuningsbehoefte (code, geldig_van, geldig_tot, volgorde) VALUES (?, ?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET
                geldig_van = excluded.geldig_van, geldig_tot = excluded.geldig_tot, volgorde = excluded.volgorde
            WHERE ondersteuningsbehoefte.volgorde < excluded.volgorde
            """;

    @Inject
    Sql sql;

    @Override
    public void bewaar(Ondersteuningsbehoefte behoefte, String volgorde) {
        sql.schrijf(BEWAAR, behoefte.code(), behoefte.geldigVan(), behoefte.geldigTot(), volgorde);
    }
}
