package nl.passendonderwijs.placement.leerling.koppelcode;

import org.jspecify.annotations.Nullable;

/**
 * A koppelcode as the bestuur sees it that gave it out.
 *
 * @param code only in the answer that gives it out, null ever after
 */
public record Koppelcodebeeld(
        UitgegevenKoppelcode uitgegeven,
        Koppelcodestand stand,
        @Nullable Koppelcode code) {}
