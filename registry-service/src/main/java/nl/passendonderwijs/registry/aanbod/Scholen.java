package nl.passendonderwijs.registry.aanbod;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.aanbod.toets.School;

/** The little that this feature asks of the register. */
public interface Scholen {

    /** Of these, those that the register knows, also when they are not in bedrijf that day. */
    Map<Vestigingscode, School> zoek(Collection<Vestigingscode> codes, LocalDate dag);

    List<SwvCode> verbanden(Vestigingscode vestiging, LocalDate dag);
}
