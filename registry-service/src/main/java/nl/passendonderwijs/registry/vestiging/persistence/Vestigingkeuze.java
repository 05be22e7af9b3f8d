package nl.passendonderwijs.registry.vestiging.persistence;

import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.geldtOp;
import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.lidOp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.passendonderwijs.registry.vestiging.Vestigingsvraag;
import org.jspecify.annotations.Nullable;

/** The statement that chooses one page: only the conditions that were asked, so that each finds its own index. */
record Vestigingkeuze(String sql, List<Object> waarden) {

    static Vestigingkeuze van(Vestigingsvraag vraag, String na, int aantal) {
        var bouw = new Bouw();
        bouw.eis("v.code > ?", na);
        bouw.eisOp(geldtOp("v"), vraag.peildatum());
        bouw.eisMogelijk("v.soort = ?", vraag.soort());
        bouw.eisMogelijk("v.gemeente = ?", vraag.gemeente());
        bouw.eisMogelijk("v.bestuur = ?", vraag.bestuur());
        if (vraag.swv() != null) {
            bouw.eis("d.swv = ?", vraag.swv().toString());
            bouw.eisOp(lidOp("d"), vraag.peildatum());
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

        void eisOp(String eis, LocalDate dag) {
            eis(eis, dag);
            waarden.add(dag);
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
