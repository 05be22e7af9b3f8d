package nl.passendonderwijs.funding.telling;

import java.time.LocalDate;

/**
 * The newest telling of a day, added up.
 *
 * @param bao pupils of basisscholen
 * @param sbo pupils of scholen voor speciaal basisonderwijs
 * @param gemaskeerd vestigingen (bao, sbo) whose number is hidden and was counted as 0 (PRIV-12)
 */
public record Teltotaal(LocalDate teldatum, int versie, Tellingstatus status, long bao, long sbo, int gemaskeerd) {}
