package nl.passendonderwijs.placement.inschrijving.verwijdering.regel;

import java.util.List;
import nl.passendonderwijs.kit.uitkomst.Fout;

/** One rule of law on the removal of a pupil. */
public sealed interface Verwijderregel permits AndereSchool, Horen, Inspectie, GeenTlv, GeenVorderingen, Besluitbrief {

    /** Each fact that stands in the way. */
    List<Fout> ontbreekt(Verwijderzaak zaak);

    static List<Verwijderregel> alle() {
        return List.of(
                new GeenTlv(),
                new GeenVorderingen(),
                new AndereSchool(),
                new Horen(),
                new Inspectie(),
                new Besluitbrief());
    }
}
