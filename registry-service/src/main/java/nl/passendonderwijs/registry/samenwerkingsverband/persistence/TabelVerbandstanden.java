package nl.passendonderwijs.registry.samenwerkingsverband.persistence;

import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.geldtOp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.samenwerkingsverband.Verbandstand;
import nl.passendonderwijs.registry.samenwerkingsverband.Verbandstanden;

@ApplicationScoped
class TabelVerbandstanden implements Verbandstanden {

    private static final String STAND = """
            SELECT s.code IS NOT NULL AS in_bedrijf, coalesce(s.landelijk, false) AS landelijk
            FROM samenwerkingsverband h
            LEFT JOIN samenwerkingsverband_geldend s ON s.code = h.code
                AND %s
            WHERE h.code = ?
            """.formatted(geldtOp("s"));

    @Inject
    Sql sql;

    @Override
    public Optional<Verbandstand> op(SwvCode code, LocalDate dag) {
        return lees(STAND, code, dag);
    }

    @Override
    public Optional<Verbandstand> vergrendel(SwvCode code, LocalDate dag) {
        return lees(STAND + "FOR NO KEY UPDATE OF h", code, dag);
    }

    private Optional<Verbandstand> lees(String vraag, SwvCode code, LocalDate dag) {
        return sql.leesEen(
                vraag,
                rij -> new Verbandstand(code, rij.vlag("in_bedrijf"), rij.vlag("landelijk")),
                dag,
                dag,
                code.toString());
    }
}
