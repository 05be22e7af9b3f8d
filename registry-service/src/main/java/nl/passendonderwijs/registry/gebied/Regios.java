package nl.passendonderwijs.registry.gebied;

import java.util.List;

/** The regions, each put together from its PC4s. */
public interface Regios {

    /** Those that differ from what was told last; from now on they count as told. */
    List<Regio> nieuws();
}
