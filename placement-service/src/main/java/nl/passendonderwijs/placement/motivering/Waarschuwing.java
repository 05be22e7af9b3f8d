package nl.passendonderwijs.placement.motivering;

import org.jspecify.annotations.Nullable;

/**
 * What is out of the ordinary and is stored all the same, so that a person can act on it.
 *
 * @param code stable reason
 * @param regel id of the rule, null when it is a rule of the platform and not of law
 * @param detail one Dutch sentence
 */
public record Waarschuwing(String code, @Nullable String regel, String detail) {}
