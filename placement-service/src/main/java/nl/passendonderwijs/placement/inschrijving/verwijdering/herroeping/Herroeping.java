package nl.passendonderwijs.placement.inschrijving.verwijdering.herroeping;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Why a decision to remove is taken back.
 *
 * @param bezwaar that was well-founded
 * @param datum of the decision on it
 * @param motivering id of the encrypted text
 */
public record Herroeping(UUID bezwaar, LocalDate datum, UUID motivering) {}
