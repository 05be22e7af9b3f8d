package nl.passendonderwijs.events.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A samenwerkingsverband stands in the register, or its entry changed; carries its full state (REG-01, REG-06, MEM-05).
 *
 * @param code code of the swv, e.g. {@code PO2602}
 * @param sector {@code PO} or {@code VO}
 * @param regioLabel our own label for the region, not an official name
 * @param landelijk true for a national swv, founded by boards of one richting
 * @param geldigVan first day it is in bedrijf
 * @param geldigTot day it is uit bedrijf (exclusive), or null while it stands
 * @param deelnemendeBesturen besturen from outside that take part, past and present (MEM-05); events from before this
 *     was told have none
 */
public record SamenwerkingsverbandGeregistreerd(
        String code,
        String sector,
        String regioLabel,
        boolean landelijk,
        LocalDate geldigVan,
        @Nullable LocalDate geldigTot,
        List<DeelnemendBestuur> deelnemendeBesturen)
        implements RegistryEvent {

    public SamenwerkingsverbandGeregistreerd {
        deelnemendeBesturen = List.copyOf(Objects.requireNonNullElse(deelnemendeBesturen, List.of()));
    }

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

    /**
     * A (v)so bestuur that opted in; its vestigingen stay where they belong (MEM-05).
     *
     * @param bestuur bestuursnummer of the bevoegd gezag
     * @param van first day
     * @param tot end (exclusive), or null while it lasts
     */
    public record DeelnemendBestuur(
            String bestuur, LocalDate van, @Nullable LocalDate tot) {}
}
