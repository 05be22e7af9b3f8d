package nl.passendonderwijs.registry.dagwissel;

import java.time.LocalDate;

/**
 * Within the register: days have passed. Events carry how a thing is on the day they are told, so what was planned to
 * begin meanwhile is told once more.
 *
 * @param na the last day that was dealt with
 * @param totEnMet today
 */
public record DagGewisseld(LocalDate na, LocalDate totEnMet) {}
