package nl.passendonderwijs.placement.besluit.weigering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.placement.motivering.Toetsing;

/** ZP-07 does not hold in vo for a pupil that does not meet the legal conditions for admission (ZP-08 c, ZP-09). */
@Regel("ZP-08")
record GeenToelatingsvoorwaarden() implements Grondtoets {

    private static final String REGEL = "ZP-08";

    @Override
    public Weigeringsoordeel toets(Weigeringszaak zaak) {
        var ontbreekt = new ArrayList<Fout>();
        if (!isVo(zaak.aanmelding().gegevens().soortOnderwijs())) {
            ontbreekt.add(Fout.regel(REGEL, "Alleen het voortgezet onderwijs kent deze uitzondering."));
        }
        if (zaak.bewijs().toelatingsvoorwaarde() == null) {
            ontbreekt.add(Fout.veld(
                    "bewijs/toelatingsvoorwaarde", REGEL, "Noem de voorwaarde waaraan de leerling niet voldoet."));
        }
        return Weigeringsoordeel.van(ontbreekt, toetsing(zaak, ontbreekt));
    }

    private static Toetsing toetsing(Weigeringszaak zaak, List<Fout> ontbreekt) {
        var voorwaarde = zaak.bewijs().toelatingsvoorwaarde();
        return Toetsing.van(
                REGEL,
                "Voldoet de leerling niet aan een wettelijke voorwaarde voor toelating tot vo?",
                ontbreekt.isEmpty(),
                voorwaarde == null ? Map.of() : Map.of("toelatingsvoorwaarde", voorwaarde.name()));
    }

    /** Vso falls under the WEC, which has no such exception. */
    private static boolean isVo(SoortOnderwijs soort) {
        return soort.sector() == Sector.VO && soort != SoortOnderwijs.VSO;
    }
}
