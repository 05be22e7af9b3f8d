package nl.passendonderwijs.placement.termijn;

import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.kit.tijd.Termijnkalender;

/**
 * The lengths of the terms as they are set, and the calendar that counts them.
 *
 * @param beslissen ZP-10
 * @param plaatsen ZP-11
 * @param vooraf ZP-03
 */
public record Termijnregels(
        Termijnkalender kalender, Termijnduur beslissen, Termijnduur plaatsen, Termijnduur vooraf) {}
