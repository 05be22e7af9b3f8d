package nl.passendonderwijs.placement.gpo.klok;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A dispute on which the commissie should have given its oordeel by now.
 *
 * @param gevolgVanaf the day after the last one on which it would have been in time
 */
public record Uitgebleven(UUID zaak, UUID leerling, UUID onderwerp, LocalDate gevolgVanaf) {}
