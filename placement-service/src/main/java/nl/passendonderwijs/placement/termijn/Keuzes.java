package nl.passendonderwijs.placement.termijn;

/**
 * How the law is read where it can be read in two ways.
 *
 * @param plaatsenOpschorten ZP-13: does the ten weeks' clock stand still with the six weeks' clock?
 * @param plaatsenVerschuiven TRM-06: does the end of the ten weeks move for a weekend or holiday?
 * @param verlengenVanafVerschoven TRM-05: is an extension counted from the end that moved?
 */
public record Keuzes(boolean plaatsenOpschorten, boolean plaatsenVerschuiven, boolean verlengenVanafVerschoven) {}
