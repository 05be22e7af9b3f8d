package nl.passendonderwijs.registry.teldatum;

import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SwvCode;

/** A count with what it counts for: the samenwerkingsverband and the bestuur of its vestiging. */
public record Telbron(SwvCode swv, Bestuursnummer bestuur, Leerlingaantal leerlingen) {}
