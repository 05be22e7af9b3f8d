package nl.passendonderwijs.placement.inschrijving.verwijdering.regel;

import java.util.List;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Schooljaar;
import nl.passendonderwijs.placement.inschrijving.toets.Teldag;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Verwijderreden;

/** In vo nobody is removed for poor progress during a school year, only at its end (VER-01). */
@Regel("VER-01")
record GeenVorderingen() implements Verwijderregel {

    @Override
    public List<Fout> ontbreekt(Verwijderzaak zaak) {
        boolean om = zaak.isVo() && zaak.besluit().reden() == Verwijderreden.ONVOLDOENDE_VORDERINGEN;
        return om && isTijdensSchooljaar(zaak)
                ? List.of(Fout.veld(
                        "verwijderdatum",
                        "VER-01",
                        "Om onvoldoende vorderingen verwijderen kan niet in de loop van een schooljaar."))
                : List.of();
    }

    private static boolean isTijdensSchooljaar(Verwijderzaak zaak) {
        var dag = zaak.besluit().verwijderdatum();
        var telt = Teldag.tot(dag, zaak.besluit().laatsteSchooldag());
        return !telt.equals(Schooljaar.van(dag).laatsteDag());
    }
}
