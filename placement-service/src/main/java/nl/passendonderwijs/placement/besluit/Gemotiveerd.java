package nl.passendonderwijs.placement.besluit;

/** A decision together with the text that was written with it, for whoever may read both. */
public record Gemotiveerd(Besluit besluit, String motivering) {}
