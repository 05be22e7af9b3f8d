package nl.passendonderwijs.placement.gpo;

import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.kit.tijd.Termijnkalender;

/**
 * The terms of the commissie as they are set. None of them moves for weekend or holiday: they are not terms of law for
 * an act of the parents or the board, and vacations count (TRM-03).
 *
 * @param indienen GPO-01
 * @param verweren GPO-02
 * @param oordelen GPO-02
 */
public record Gporegels(Termijnkalender kalender, Termijnduur indienen, Termijnduur verweren, Termijnduur oordelen) {}
