package nl.passendonderwijs.placement.historie;

import org.jspecify.annotations.Nullable;

/** Something that happened, together with the text that was written with it. */
public record Verteld(Gebeurtenis gebeurtenis, @Nullable String toelichting) {}
