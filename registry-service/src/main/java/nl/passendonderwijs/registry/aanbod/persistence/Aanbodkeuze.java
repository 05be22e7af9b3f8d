package nl.passendonderwijs.registry.aanbod.persistence;

import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.geldtOp;
import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.lidOp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.passendonderwijs.registry.aanbod.Aanbodvraag;
import org.jspecify.annotations.Nullable;

/** The conditions of one page: only those that were asked. */
record Aanbodkeuze(String eisen, List<Object> waarden) {

    static Aanbodkeuze van(Aanbodvraag vraag, String na, int aantal) {
        var bouw = new Bouw();
        var dag = vraag.peildatum();
        bouw.eis("s.vervallen_op IS NULL AND s.vestiging > ?", na);
        bouw.eis(geldtOp("s"), dag, dag);
        inBedrijf(bouw, vraag);
        lid(bouw, vraag);
        biedt(bouw, vraag);
        bouw.waarden.add(aantal);
        return new Aanbodkeuze(String.join(" AND ", bouw.eisen), bouw.waarden);
    }

    private static void inBedrijf(Bouw bouw, Aanbodvraag vraag) {
        var dag = vraag.peildatum();
        var bestaat =
                "EXISTS (SELECT 1 FROM vestiging_geldend v WHERE v.code = s.vestiging AND " + geldtOp("v") + "%s)";
        if (vraag.gemeente() == null) {
            bouw.eis(bestaat.formatted(""), dag, dag);
        } else {
            bouw.eis(
                    bestaat.formatted(" AND v.gemeente = ?"),
                    dag,
                    dag,
                    vraag.gemeente().toString());
        }
    }

    private static void lid(Bouw bouw, Aanbodvraag vraag) {
        if (vraag.swv() != null) {
            var dag = vraag.peildatum();
            bouw.eis(
                    "EXISTS (SELECT 1 FROM lidmaatschap_geldend l WHERE l.vestiging = s.vestiging AND l.swv = ?"
                            + " AND %s)".formatted(lidOp("l")),
                    vraag.swv().toString(),
                    dag,
                    dag);
        }
    }

    /** Behoefte and niveau are asked of one and the same voorziening. */
    private static void biedt(Bouw bouw, Aanbodvraag vraag) {
        if (vraag.behoefte() != null || vraag.niveau() != null) {
            var behoefte = tekst(vraag.behoefte());
            var niveau = tekst(vraag.niveau());
            bouw.eis(
                    "EXISTS (SELECT 1 FROM voorziening b WHERE b.publicatie = s.publicatie"
                            + " AND b.behoefte = coalesce(?, b.behoefte) AND b.niveau = coalesce(?, b.niveau))",
                    behoefte,
                    niveau);
        }
    }

    private static @Nullable String tekst(@Nullable Object waarde) {
        return waarde == null ? null : waarde.toString();
    }

    /** Collects the conditions. */
    private static final class Bouw {

        private final List<String> eisen = new ArrayList<>();
        private final List<Object> waarden = new ArrayList<>();

        @SuppressWarnings("NullAway") // a parameter may be null; a list of them cannot say so
        void eis(String eis, @Nullable Object... parameters) {
            eisen.add(eis);
            waarden.addAll(Arrays.asList(parameters));
        }
    }
}
