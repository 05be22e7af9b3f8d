package nl.passendonderwijs.placement.school;

import org.jspecify.annotations.Nullable;

/**
 * Where a vestiging stands, as far as the register knows.
 *
 * @param lat degrees, WGS 84
 * @param lon degrees, WGS 84
 */
public record Ligging(
        @Nullable String pc4,
        @Nullable Double lat,
        @Nullable Double lon) {}
