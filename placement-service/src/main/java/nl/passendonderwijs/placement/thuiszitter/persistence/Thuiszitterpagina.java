package nl.passendonderwijs.placement.thuiszitter.persistence;

import java.util.UUID;
import nl.passendonderwijs.placement.gedeeld.persistence.Bladgrens;
import nl.passendonderwijs.placement.thuiszitter.Thuiszitters.Vraag;
import nl.passendonderwijs.placement.verzuim.Thuiszittercategorie;
import nl.passendonderwijs.placement.verzuim.Verzuimregels;
import org.jspecify.annotations.Nullable;

/** The question for a page of thuiszitters: after the relation of the caller, what it wants to see. */
final class Thuiszitterpagina {

    /** Days as half-open periods, save for the school year, of which the day of the end is part (domain 8). */
    static final String VRAAG = """
            SELECT t.* FROM thuiszitter t
            WHERE %s AND t.id > ?
                AND (?::date IS NULL OR t.verzuim_sinds <= ? AND (t.einddatum IS NULL OR t.einddatum > ?))
                AND (?::date IS NULL OR t.verzuim_sinds <= ? AND (t.einddatum IS NULL OR t.einddatum >= ?))
                AND t.soort = coalesce(?, t.soort) AND t.status = coalesce(?, t.status)
                AND (?::text IS NULL OR t.vestiging = ?)
                AND (?::boolean IS NULL
                    OR (t.verzuim_sinds + make_interval(months => ?) <= least(?::date, t.einddatum)) = ?)
            ORDER BY t.id LIMIT ?
            """.formatted(Betrokkene.VOORWAARDE);

    private Thuiszitterpagina() {}

    static @Nullable Object[] waarden(Vraag vraag, Verzuimregels regels, @Nullable UUID na, int aantal) {
        var op = vraag.actiefOp();
        var jaar = vraag.actiefIn();
        var begin = jaar == null ? null : jaar.eersteDag();
        var einde = jaar == null ? null : jaar.laatsteDag();
        var lang = lang(vraag.categorie());
        return new @Nullable Object[] {
            Bladgrens.na(na),
            op,
            op,
            op,
            begin,
            einde,
            begin,
            vraag.soort(),
            vraag.status(),
            vraag.vestiging(),
            vraag.vestiging(),
            lang,
            regels.langMaanden(),
            vraag.dag(),
            lang,
            aantal
        };
    }

    private static @Nullable Boolean lang(@Nullable Thuiszittercategorie categorie) {
        return categorie == null ? null : categorie == Thuiszittercategorie.DRIE_MAANDEN_OF_LANGER;
    }
}
