package nl.passendonderwijs.registry.leerlingaantal;

import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SwvCode;

/** A count with what it counts for: the samenwerkingsverband and the bestuur of its vestiging, on the teldatum. */
public record Telbron(SwvCode swv, Bestuursnummer bestuur, Leerlingaantal leerlingen, Telherkomst herkomst) {}
