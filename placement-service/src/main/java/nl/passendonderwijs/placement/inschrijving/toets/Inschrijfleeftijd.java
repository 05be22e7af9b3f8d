package nl.passendonderwijs.placement.inschrijving.toets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.placement.leerling.Basisschoolleeftijd;
import nl.passendonderwijs.placement.leerling.Leeftijd;

/** Is the pupil old enough for po (ZP-05), and not too young or too old to count in bao (INS-01)? */
@Regel({"ZP-05", "INS-01"})
public final class Inschrijfleeftijd {

    private static final String VELD = "inschrijfdatum";
    private static final int VIER = 4;

    private Inschrijfleeftijd() {}

    public static List<Fout> toets(LocalDate geboortedatum, LocalDate inschrijfdatum, SoortOnderwijs soort) {
        var fouten = new ArrayList<Fout>();
        boolean geenVier = inschrijfdatum.isBefore(Leeftijd.bereiktOp(geboortedatum, VIER));
        if (geenVier && soort.sector() == Sector.PO) {
            fouten.add(Fout.veld(VELD, "ZP-05", "Inschrijven in het po kan niet voor de vierde verjaardag."));
        }
        if (soort == SoortOnderwijs.BAO && (geenVier || Basisschoolleeftijd.isVoorbij(geboortedatum, inschrijfdatum))) {
            fouten.add(Fout.veld(
                    VELD,
                    "INS-01",
                    "In het basisonderwijs telt een leerling van vier jaar tot wie op 31 juli van het schooljaar"
                            + " nog geen vijftien is."));
        }
        return fouten;
    }
}
