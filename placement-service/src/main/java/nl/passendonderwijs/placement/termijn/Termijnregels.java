package nl.passendonderwijs.placement.termijn;

import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.kit.tijd.Termijnkalender;

/**
 * The lengths of the terms of an aanmelding as they are set, and the calendar that counts them.
 *
 * @param beslissen ZP-10
 * @param verlengen ZP-10: an extension lasts this long at most
 * @param nietBehandelen ZP-12
 * @param plaatsen ZP-11
 * @param vooraf ZP-03
 * @param bezwaar BEZ-01
 * @param grenzen what a school may choose within bounds
 */
public record Termijnregels(
        Termijnkalender kalender,
        Termijnduur beslissen,
        Termijnduur verlengen,
        Termijnduur nietBehandelen,
        Termijnduur plaatsen,
        Termijnduur vooraf,
        Termijnduur bezwaar,
        Grenzen grenzen,
        Keuzes keuzes) {}
