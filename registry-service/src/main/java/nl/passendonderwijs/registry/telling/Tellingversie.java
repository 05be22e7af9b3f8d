package nl.passendonderwijs.registry.telling;

import java.time.Instant;
import nl.passendonderwijs.registry.teldatum.TellingStatus;

/** One version in the history of a telling: what it was and why it was made. */
public record Tellingversie(int versie, TellingStatus status, Aanleiding aanleiding, Instant vastgesteldOp) {}
