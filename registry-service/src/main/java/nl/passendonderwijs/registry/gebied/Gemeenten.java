package nl.passendonderwijs.registry.gebied;

import java.time.LocalDate;
import java.util.Set;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.registry.gedeeld.Verlopen;

/** All gemeenten, by code; one that was merged away is still known. */
public interface Gemeenten extends Verlopen<Gemeentecode, Gemeente> {
    /** Those that exist on a day. */
    Set<Gemeentecode> codes(LocalDate dag);
}
