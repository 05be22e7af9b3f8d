package nl.passendonderwijs.registry.samenwerkingsverband;

import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Periode;

/** A bestuur from outside that takes part for a time; none of its vestigingen moves (MEM-05). */
@Regel("MEM-05")
public record Deelnemer(Bestuursnummer bestuur, Periode geldig) {}
