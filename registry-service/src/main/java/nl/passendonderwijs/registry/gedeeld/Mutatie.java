package nl.passendonderwijs.registry.gedeeld;

import java.time.Instant;
import java.util.UUID;

/**
 * One act that changed the register: so that what was believed before can be told apart, with who, when and why.
 *
 * @param door organisatie that did it
 * @param reden one Dutch sentence
 */
public record Mutatie(UUID id, Instant op, String door, String reden) {}
