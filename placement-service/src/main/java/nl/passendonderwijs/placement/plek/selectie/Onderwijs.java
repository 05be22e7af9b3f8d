package nl.passendonderwijs.placement.plek.selectie;

import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.placement.school.Schoolaard;

/**
 * Can a school of this kind serve a child for whom that education is asked? Special schools of the sector always can,
 * as the last in line; a regular one when it gives the education that was asked, or, when special education was asked,
 * any regular education of the sector.
 */
final class Onderwijs {

    private Onderwijs() {}

    static boolean past(Schoolaard aard, SoortOnderwijs gevraagd) {
        return aard.isSpeciaal() ? aard.soort().bedient(gevraagd.sector()) : pastRegulier(aard, gevraagd);
    }

    private static boolean pastRegulier(Schoolaard aard, SoortOnderwijs gevraagd) {
        return switch (gevraagd) {
            case BAO, SBO, SO -> aard.biedt(SoortOnderwijs.BAO);
            case VO -> aard.biedt(SoortOnderwijs.VO);
            case PRO -> aard.biedt(SoortOnderwijs.PRO);
            case VSO -> aard.biedt(SoortOnderwijs.VO) || aard.biedt(SoortOnderwijs.PRO);
        };
    }
}
