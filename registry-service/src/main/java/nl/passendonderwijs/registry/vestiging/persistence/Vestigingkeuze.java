package nl.passendonderwijs.registry.vestiging.persistence;

import java.util.ArrayList;
import java.util.List;
import nl.passendonderwijs.registry.vestiging.Vestigingsvraag;
import org.jspecify.annotations.Nullable;

/** The statement that chooses one page: only the conditions that were asked, so that each finds its own index. */
record Vestigingkeuze(String sql, List<Object> waarden) {

    static Vestigingkeuze van(Vestigingsvraag vraag, String na, int aantal) {
        var bouw = new Bouw();
        bouw.eis("v.code > ?", na);
        bouw.eis("v.geldig_van <= ?", vraag.peildatum());
        bouw.eis("(v.geldig_tot IS NULL OR v.geldig_tot > ?)", vraag.peildatum());
        bouw.eisMogelijk("v.soort = ?", vraag.soort());
        bouw.eisMogelijk("v.gemeente = ?", vraag.gemeente());
        bouw.eisMogelijk("v.bestuur = ?", vraag.bestuur());
        if (vraag.swv() != null) {
            bouw.eis("d.swv = ?", vraag.swv().toString());
            bouw.eis("d.van <= ?", vraag.peildatum());
            bouw.eis("(d.tot IS NULL OR d.tot > ?)", vraag.peildatum());
        }
        return bouw.klaar(vraag.swv() != null, aantal);
    }

    /** Collects the conditions. */
    private static final class Bouw {

        private final List<String> eisen = new ArrayList<>();
        private final List<Object> waarden = new ArrayList<>();

        void eis(String eis, Object waarde) {
            eisen.add(eis);
            waarden.add(waarde);
        }

        void eisMogelijk(String eis, @Nullable Object waarde) {
            if (waarde != null) {
                eis(eis, waarde.toString());
            }
        }

        Vestigingkeuze klaar(boolean perSwv, int aantal) {
            waarden.add(aantal);
            return new Vestigingkeuze(
                    "SELECT v.code FROM vestiging_geldend v%s WHERE %s ORDER BY v.code LIMIT ?"
                            .formatted(
                                    perSwv ? " JOIN lidmaatschap_geldend d ON d.vestiging = v.code" : "",
                                    String.join(" AND ", eisen)),
                    waarden);
        }
    }
}
