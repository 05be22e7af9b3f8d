package nl.passendonderwijs.placement.gpo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.kit.tijd.Termijnkalender;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.placement.bezwaar.BezwaarVoorbeelden;
import nl.passendonderwijs.placement.gpo.verloop.GpoStatus;
import nl.passendonderwijs.placement.gpo.verloop.Gpostap;
import nl.passendonderwijs.placement.gpo.verloop.Oordeeluitkomst;

/** Disputes at the geschillencommissie. */
public final class GpoVoorbeelden {

    public static final Gporegels REGELS = new Gporegels(
            Termijnkalender.zonderGelijkgesteldeDagen(),
            Termijnduur.weken(6),
            Termijnduur.weken(2),
            Termijnduur.weken(10));

    private GpoVoorbeelden() {}

    public static Gpozaak zaak(LocalDate besloten, LocalDate ingediend) {
        return new Gpozaak(
                UUID.randomUUID(),
                BezwaarVoorbeelden.besluit(SoortOnderwijs.BAO, false, besloten),
                ingediend,
                "108573",
                null,
                null,
                null,
                new GpoStatus.Aanhangig(),
                List.of(),
                0);
    }

    public static List<GpoStatus> staten() {
        var dag = LocalDate.of(2025, 6, 26);
        var oordeel = new Gpostap.Oordeel(dag, Oordeeluitkomst.DEELS);
        return List.of(
                new GpoStatus.Aanhangig(),
                new GpoStatus.MetOordeel(oordeel),
                new GpoStatus.MetReactie(oordeel, new Gpostap.Reactie(dag, true)),
                new GpoStatus.Ingetrokken(new Gpostap.Intrekking(dag)));
    }

    public static List<Gpostap> stappen() {
        var dag = LocalDate.of(2025, 6, 26);
        return List.of(
                new Gpostap.Verweer(dag),
                new Gpostap.Oordeel(dag, Oordeeluitkomst.GEGROND),
                new Gpostap.Reactie(dag, true),
                new Gpostap.Intrekking(dag));
    }
}
