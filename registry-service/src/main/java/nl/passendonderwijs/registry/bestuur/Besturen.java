package nl.passendonderwijs.registry.bestuur;

import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.registry.gedeeld.Verlopen;

/** All besturen, by number. */
public interface Besturen extends Verlopen<Bestuursnummer, Bestuur> {}
