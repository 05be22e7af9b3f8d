package nl.passendonderwijs.registry.gebiedswijziging;

import java.time.LocalDate;
import nl.passendonderwijs.registry.gedeeld.Mutatie;

/** A change of areas as it was recorded, with what it brought about then. */
public record Vastgesteld(Mutatie mutatie, Wijzigingsoort soort, LocalDate ingangsdatum, Gevolgen gevolgen) {}
