package nl.passendonderwijs.placement.thuiszitter.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.placement.thuiszitter.kengetallen.Kengetallen.Groep;
import nl.passendonderwijs.placement.thuiszitter.kengetallen.Kengetallen.Telling;
import nl.passendonderwijs.placement.thuiszitter.kengetallen.Thuiszittertellingen;
import nl.passendonderwijs.placement.verzuim.Thuiszittercategorie;
import nl.passendonderwijs.placement.verzuim.Verzuimregels;
import nl.passendonderwijs.placement.verzuim.Verzuimsoort;

/** Counts in one statement; an absence that is still too short is nobody's (THZ-03). */
@ApplicationScoped
class JdbcThuiszittertellingen implements Thuiszittertellingen {

    private static final String TEL = """
            SELECT soort, vrijstelling_5a,
                CASE WHEN verzuim_sinds + make_interval(months => ?) <= ?::date
                    THEN 'DRIE_MAANDEN_OF_LANGER' ELSE 'KORTER_DAN_DRIE_MAANDEN' END AS categorie,
                count(*) AS aantal
            FROM thuiszitter
            WHERE swv = ? AND verzuim_sinds <= ? AND (einddatum IS NULL OR einddatum > ?)
                AND (soort = 'ABSOLUUT_VERZUIM' OR verzuim_sinds + make_interval(weeks => ?) <= ?::date)
            GROUP BY 1, 2, 3
            """;

    @Inject
    Sql sql;

    @Inject
    Verzuimregels regels;

    @Override
    public List<Telling> tel(SwvCode swv, LocalDate peildatum) {
        return sql.lees(
                TEL,
                JdbcThuiszittertellingen::telling,
                regels.langMaanden(),
                peildatum,
                swv,
                peildatum,
                peildatum,
                regels.langdurigWeken(),
                peildatum);
    }

    private static Telling telling(Rij rij) throws SQLException {
        var groep =
                new Groep(rij.als("soort", Verzuimsoort::valueOf), rij.als("categorie", Thuiszittercategorie::valueOf));
        return new Telling(groep, rij.vlag("vrijstelling_5a"), rij.geheel("aantal"));
    }
}
