package nl.passendonderwijs.placement.inschrijving.uitschrijving;

import java.util.ArrayList;
import java.util.List;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.inschrijving.Inschrijving;
import nl.passendonderwijs.placement.inschrijving.toets.Teldag;

/** All faults of an uitschrijving at once. */
record Uitschrijfcontrole(Inschrijving inschrijving) {

    List<Fout> fouten(Uitschrijfformulier formulier) {
        var fouten = new ArrayList<Fout>();
        var dag = formulier.uitschrijfdatum();
        if (dag != null && dag.isBefore(inschrijving.inschrijfdatum())) {
            fouten.add(
                    Fout.veld("uitschrijfdatum", "voor-inschrijving", "De leerling was toen nog niet ingeschreven."));
        }
        if (formulier.reden() != null && !formulier.reden().isTeKiezen()) {
            fouten.add(Fout.veld("reden", "niet-toegestaan", "Deze reden volgt uit iets anders en is niet te kiezen."));
        }
        Teldag.toetsLaatste(formulier.laatsteSchooldag(), dag).ifPresent(fouten::add);
        return fouten;
    }
}
