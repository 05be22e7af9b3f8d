package nl.passendonderwijs.events.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A samenwerkingsverband stands in the register, or its entry changed; carries its full state (REG-01, REG-06).
 *
 * @param code code of the swv, e.g. {@code PO2602}
 * @param sector {@code PO} or {@code VO}
 * @param regioLabel our own label for the region, not an official name
 * @param landelijk true for a national swv, founded by boards of one richting
 * @param geldigVan first day it is in bedrijf
 * @param geldigTot day it is uit bedrijf (exclusive), or null while it stands
 */
public record SamenwerkingsverbandGeregistreerd(
        String code,
        String sector,
        String regioLabel,
        boolean landelijk,
        LocalDate geldigVan,
        @Nullable LocalDate geldigTot)
        implements RegistryEvent {

    @Override
    public String aggregaatId() {
        return code;
    }

    @Override
    public String dataref() {
        return "/registry/v1/samenwerkingsverbanden/" + code;
    }

    @Override
    public String swv() {
        return code;
    }
}
