package nl.passendonderwijs.placement.termijn;

import nl.passendonderwijs.kit.tijd.Termijnduur;

/**
 * What the law leaves to reason, and is held within bounds here.
 *
 * @param aanvullen ZP-12: as long as this, at most, parents are given to complete their data
 */
public record Grenzen(Termijnduur aanvullen) {}
