package nl.passendonderwijs.registry.orgaan.zetel;

import org.jspecify.annotations.Nullable;

/**
 * One seat in a body: what it is for, never who sits there.
 *
 * @param geleding only in the ondersteuningsplanraad
 * @param discipline only of a deskundige
 * @param onafhankelijk not tied to any of the besturen that take part
 * @param voordrachtOpr filled on binding nomination of the ondersteuningsplanraad
 * @param bezet false while vacant
 */
public record Zetel(
        Zetelrol rol,
        @Nullable Geleding geleding,
        @Nullable Discipline discipline,
        boolean onafhankelijk,
        boolean voordrachtOpr,
        boolean bezet) {}
