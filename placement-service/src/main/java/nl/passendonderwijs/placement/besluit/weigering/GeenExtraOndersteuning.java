package nl.passendonderwijs.placement.besluit.weigering;

import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.motivering.Toetsing;

/** ZP-07 protects who needs extra ondersteuning; that a child does not is for the bevoegd gezag to judge (ZP-06). */
@Regel("ZP-06")
record GeenExtraOndersteuning() implements Grondtoets {

    private static final String REGEL = "ZP-06";

    @Override
    public Weigeringsoordeel toets(Weigeringszaak zaak) {
        var nodig = zaak.aanmelding().vraagtExtraOndersteuning();
        return Weigeringsoordeel.van(
                nodig ? List.of(ontbreekt()) : List.of(),
                Toetsing.van(REGEL, "Heeft de leerling extra ondersteuning nodig?", nodig, Map.of()));
    }

    private static Fout ontbreekt() {
        return Fout.regel(
                REGEL,
                "De leerling heeft extra ondersteuning nodig, of dat wordt vermoed; leg eerst het oordeel vast dat het"
                        + " niet zo is.");
    }
}
