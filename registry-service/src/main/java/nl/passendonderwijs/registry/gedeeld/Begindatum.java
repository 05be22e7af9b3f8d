package nl.passendonderwijs.registry.gedeeld;

import java.time.LocalDate;

/** The day from which things count as valid whose source has no start date; a setting, and said to be an assumption. */
public record Begindatum(LocalDate dag) {}
