package nl.passendonderwijs.registry.deelname;

import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.registry.gedeeld.Opgave;

/**
 * The end of a deelname, as it was set at one time.
 *
 * @param einddatum first day on which the bestuur no longer takes part
 */
public record Beeindiging(UUID id, UUID deelname, LocalDate einddatum, Opgave opgave) {}
