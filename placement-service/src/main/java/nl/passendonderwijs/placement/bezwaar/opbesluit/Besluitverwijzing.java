package nl.passendonderwijs.placement.bezwaar.opbesluit;

import java.time.LocalDate;
import java.util.UUID;

/** A decision against the parents' wish, and the aanmelding it was about. */
public record Besluitverwijzing(UUID aanmelding, LocalDate besluitdatum) {}
