package nl.passendonderwijs.placement.inschrijving.verwijdering.regel;

import java.util.List;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Verwijderreden;

/** That a pupil has a toelaatbaarheidsverklaring is on its own no reason to remove it (VER-03). */
@Regel("VER-03")
record GeenTlv() implements Verwijderregel {

    @Override
    public List<Fout> ontbreekt(Verwijderzaak zaak) {
        return zaak.besluit().reden() == Verwijderreden.ALLEEN_TLV
                ? List.of(Fout.veld(
                        "reden", "VER-03", "Een toelaatbaarheidsverklaring alleen is geen reden voor verwijdering."))
                : List.of();
    }
}
