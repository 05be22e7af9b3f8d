package nl.passendonderwijs.events.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The full state of a school vestiging after a change, with all its memberships (MEM-01 to MEM-04).
 *
 * @param vestiging code: BRIN and volgnummer, six characters
 * @param brin instellingscode, four characters
 * @param naam name of the school at this vestiging
 * @param bestuur bestuursnummer of the bevoegd gezag
 * @param soort {@code BAO}, {@code SBO}, {@code SO}, {@code VSO}, {@code SOVSO}, {@code VO} or {@code INSTELLING}
 * @param schoolsoorten for VO: VMBO, MAVO, HAVO, VWO, PRO, BRUGJAAR; empty when the source says nothing
 * @param cluster12 true for a national instelling of cluster 1 or 2, which joins no swv (MEM-03)
 * @param denominatie richting, in the words of DUO
 * @param openbaar true for openbaar, false for bijzonder onderwijs; decides which terms hold
 * @param gemeentecode CBS code, four digits
 * @param pc4 four digits, or null when the address is unknown
 * @param lat latitude in degrees, WGS84; null when unknown
 * @param lon longitude in degrees, WGS84; null when unknown
 * @param geldigVan first day in bedrijf, as far as known
 * @param begindatumBekend false when {@code geldigVan} is an assumption because the source has no date
 * @param geldigTot day it is uit bedrijf (exclusive), or null while it stands
 * @param standen what is known for which time, in order; empty in events from before it was told
 * @param lidmaatschappen all memberships, past and present
 */
public record VestigingGewijzigd(
        String vestiging,
        String brin,
        String naam,
        String bestuur,
        String soort,
        List<String> schoolsoorten,
        boolean cluster12,
        String denominatie,
        boolean openbaar,
        String gemeentecode,
        @Nullable String pc4,
        @Nullable Double lat,
        @Nullable Double lon,
        LocalDate geldigVan,
        boolean begindatumBekend,
        @Nullable LocalDate geldigTot,
        List<Stand> standen,
        List<Lidmaatschap> lidmaatschappen)
        implements RegistryEvent {

    public VestigingGewijzigd {
        schoolsoorten = List.copyOf(schoolsoorten);
        standen = List.copyOf(Objects.requireNonNullElse(standen, List.of()));
        lidmaatschappen = List.copyOf(lidmaatschappen);
    }

    @Override
    public String aggregaatId() {
        return vestiging;
    }

    @Override
    public String dataref() {
        return "/registry/v1/vestigingen/" + vestiging;
    }

    /**
     * What is known of a vestiging for some time; the fields above are those of the day of the event.
     *
     * @param van first day
     * @param tot end (exclusive), or null while it lasts
     * @param naam name of the school at this vestiging
     * @param bestuur bestuursnummer of the bevoegd gezag
     * @param soort as above
     * @param schoolsoorten as above
     * @param denominatie richting, in the words of DUO
     * @param openbaar true for openbaar, false for bijzonder onderwijs
     * @param gemeentecode CBS code, four digits
     * @param pc4 four digits, or null when the address is unknown
     * @param lat latitude in degrees, WGS84; null when unknown
     * @param lon longitude in degrees, WGS84; null when unknown
     */
    public record Stand(
            LocalDate van,
            @Nullable LocalDate tot,
            String naam,
            String bestuur,
            String soort,
            List<String> schoolsoorten,
            String denominatie,
            boolean openbaar,
            String gemeentecode,
            @Nullable String pc4,
            @Nullable Double lat,
            @Nullable Double lon) {
        public Stand {
            schoolsoorten = List.copyOf(schoolsoorten);
        }
    }

    /**
     * The time a vestiging is joined to a samenwerkingsverband, per sector.
     *
     * @param swv code of the swv
     * @param sector {@code PO} or {@code VO}; a SOVSO vestiging has one of each (MEM-04)
     * @param van first day
     * @param tot end (exclusive), or null while it lasts
     * @param bron how it was found: {@code POSTCODE}, {@code RICHTING} (national swv) or {@code REGISTER}
     */
    public record Lidmaatschap(
            String swv,
            String sector,
            LocalDate van,
            @Nullable LocalDate tot,
            String bron) {}
}
