package nl.passendonderwijs.registry.gedeeld;

import org.jspecify.annotations.Nullable;

/**
 * Something that was believed, also when it no longer is.
 *
 * @param vervallen what took its place, or null while it is believed
 */
public record Vastgelegd<T>(
        T stand, Mutatie mutatie, @Nullable Mutatie vervallen) {}
