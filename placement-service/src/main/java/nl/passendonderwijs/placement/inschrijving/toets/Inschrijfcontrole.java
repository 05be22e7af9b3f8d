package nl.passendonderwijs.placement.inschrijving.toets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.leerling.Leerling;
import nl.passendonderwijs.placement.school.Scholen;

/** All faults of a form at once; what is about a pupil that the caller does not have is left to a 404. */
public record Inschrijfcontrole(Scholen scholen, Optional<Leerling> leerling, List<Fout> verbinding) {

    public List<Fout> fouten(Inschrijfformulier formulier) {
        if (leerling.isEmpty()) {
            return List.of();
        }
        var fouten = new ArrayList<Fout>();
        var dag = formulier.inschrijfdatum();
        var soort = formulier.soortOnderwijs();
        fouten.addAll(Inschrijfschool.toets(formulier.vestiging(), soort, dag, scholen));
        if (dag != null && soort != null) {
            fouten.addAll(Inschrijfleeftijd.toets(leerling.get().geboortedatum(), dag, soort));
        }
        Leerjaar.toets(formulier.leerjaar(), soort).ifPresent(fouten::add);
        Teldag.toetsEerste(formulier.eersteSchooldag(), dag).ifPresent(fouten::add);
        fouten.addAll(verbinding);
        return fouten;
    }
}
