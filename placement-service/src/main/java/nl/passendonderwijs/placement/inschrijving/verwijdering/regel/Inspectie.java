package nl.passendonderwijs.placement.inschrijving.verwijdering.regel;

import java.util.ArrayList;
import java.util.List;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Feit;

/** In vo the inspectie is consulted about a leerplichtige, and told in writing of the removal (VER-01). */
@Regel("VER-01")
record Inspectie() implements Verwijderregel {

    private static final String REGEL = "VER-01";

    @Override
    public List<Fout> ontbreekt(Verwijderzaak zaak) {
        var ontbreekt = new ArrayList<Fout>();
        if (!zaak.isVo()) {
            return ontbreekt;
        }
        var overlegd = zaak.verwijdering().alle(Feit.Inspectieoverleg.class).findAny();
        if (zaak.isLeerplichtig() && overlegd.isEmpty()) {
            ontbreekt.add(Fout.regel(REGEL, "De inspectie is niet geraadpleegd over deze leerplichtige leerling."));
        }
        if (zaak.besluit().inspectiemeldingsdatum() == null) {
            ontbreekt.add(Fout.veld("inspectiemeldingsdatum", REGEL, "De inspectie moet schriftelijk zijn ingelicht."));
        }
        return ontbreekt;
    }
}
