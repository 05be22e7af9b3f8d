package nl.passendonderwijs.placement.bezwaar;

import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.kit.tijd.Termijnkalender;

/**
 * The lengths of the terms of a bezwaar as they are set, and the calendar that counts them.
 *
 * @param indienen the time that parents have
 * @param beslissen the time that the bevoegd gezag has
 */
public record Bezwaarregels(Termijnkalender kalender, Termijnduur indienen, Termijnduur beslissen) {}
