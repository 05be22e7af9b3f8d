package nl.passendonderwijs.placement.inschrijving.verwijdering.regel;

import java.util.List;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;

/** The decision is written, with reasons, and names the possibility of bezwaar (VER-01, WPO 63(2)). */
@Regel("VER-01")
record Besluitbrief() implements Verwijderregel {

    @Override
    public List<Fout> ontbreekt(Verwijderzaak zaak) {
        return zaak.besluit().bezwaarclausule()
                ? List.of()
                : List.of(Fout.veld(
                        "bezwaarclausule",
                        "VER-01",
                        "De brief aan de ouders moet de mogelijkheid van bezwaar noemen."));
    }
}
