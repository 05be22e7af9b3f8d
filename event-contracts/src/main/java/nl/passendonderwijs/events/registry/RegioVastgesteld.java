package nl.passendonderwijs.events.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole region of one samenwerkingsverband: the ministerial regulation lists it by PC4 (REG-03, REG-05).
 *
 * @param swv code of the swv
 * @param geldigVan first day of this region
 * @param geldigTot end (exclusive), or null while it holds
 * @param postcodes all PC4 of the region; empty for a national swv, and for a time in which it has none any more
 * @param overlappendeSwvs codes of the swvs of the other sector whose region shares a PC4 with this one
 */
public record RegioVastgesteld(
        String swv,
        LocalDate geldigVan,
        @Nullable LocalDate geldigTot,
        List<Postcodegebied> postcodes,
        List<String> overlappendeSwvs)
        implements RegistryEvent {

    public RegioVastgesteld {
        postcodes = List.copyOf(postcodes);
        overlappendeSwvs = List.copyOf(overlappendeSwvs);
    }

    @Override
    public String aggregaatId() {
        return swv;
    }

    @Override
    public String dataref() {
        return "/registry/v1/samenwerkingsverbanden/" + swv;
    }

    /**
     * One PC4 with its gemeente and a point to measure distance from.
     *
     * @param pc4 four digits
     * @param gemeentecode CBS code, four digits
     * @param gemeentenaam official name of the gemeente
     * @param lat latitude in degrees, WGS84; null when unknown
     * @param lon longitude in degrees, WGS84; null when unknown
     */
    public record Postcodegebied(
            String pc4,
            String gemeentecode,
            String gemeentenaam,
            @Nullable Double lat,
            @Nullable Double lon) {}
}
