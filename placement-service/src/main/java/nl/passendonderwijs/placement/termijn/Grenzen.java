package nl.passendonderwijs.placement.termijn;

import nl.passendonderwijs.kit.tijd.Termijnduur;

/**
 * What the law leaves to reason, and is held within bounds here.
 *
 * @param aanvullen ZP-12: as long as this, at most, parents are given to complete their data
 * @param bewijs ZP-08: what a school shows for a refusal is not older than this on the day of receipt
 */
public record Grenzen(Termijnduur aanvullen, Termijnduur bewijs) {}
