package nl.passendonderwijs.placement.proef;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.events.registry.VestigingGewijzigd;
import nl.passendonderwijs.events.registry.VestigingGewijzigd.Lidmaatschap;
import org.jspecify.annotations.Nullable;

/** Schools of bestuur 40740, one of each kind, and two schools of another bestuur, of which one in another swv. */
public final class VestigingVoorbeelden {

    public static final String BESTUUR = "40740";
    public static final String ANDER_BESTUUR = "30010";
    public static final String BASISSCHOOL = "02QZ00";
    public static final String TWEEDE_BASISSCHOOL = "16AA00";
    public static final String SBO = "10AA00";
    public static final String SOVSO = "11AA00";
    public static final String COLLEGE = "12AA00";
    public static final String PRAKTIJKSCHOOL = "13AA00";
    public static final String INSTELLING = "14AA00";
    public static final String GESLOTEN = "15AA00";
    public static final String BUREN = "01VI00";
    public static final String OVER_DE_GRENS = "17AA00";
    public static final LocalDate SLUITING = LocalDate.of(2020, 8, 1);

    public static final LocalDate WISSELDAG = LocalDate.of(2025, 8, 1);

    private VestigingVoorbeelden() {}

    public static List<VestigingGewijzigd> alle() {
        return List.of(
                vestiging(BASISSCHOOL, BESTUUR, "BAO", List.of(), null, "PO2602"),
                vestiging(TWEEDE_BASISSCHOOL, BESTUUR, "BAO", List.of(), null, "PO2602"),
                vestiging(SBO, BESTUUR, "SBO", List.of(), null, "PO2602"),
                vestiging(SOVSO, BESTUUR, "SOVSO", List.of(), null, "PO2602", "VO2602"),
                vestiging(COLLEGE, BESTUUR, "VO", List.of("HAVO", "VWO"), null, "VO2602"),
                vestiging(PRAKTIJKSCHOOL, BESTUUR, "VO", List.of("PRO"), null, "VO2602"),
                vestiging(INSTELLING, BESTUUR, "INSTELLING", List.of(), null),
                vestiging(GESLOTEN, BESTUUR, "BAO", List.of(), SLUITING, "PO2602"),
                vestiging(BUREN, ANDER_BESTUUR, "BAO", List.of(), null, "PO2602"),
                vestiging(OVER_DE_GRENS, ANDER_BESTUUR, "BAO", List.of(), null, "PO2505"));
    }

    public static VestigingGewijzigd vestiging(
            String code,
            String bestuur,
            String soort,
            List<String> schoolsoorten,
            @Nullable LocalDate tot,
            String... swv) {
        return new VestigingGewijzigd(
                code,
                code.substring(0, 4),
                "School " + code,
                bestuur,
                soort,
                schoolsoorten,
                soort.equals("INSTELLING"),
                "Openbaar",
                true,
                "0307",
                "3813",
                52.17642,
                5.395058,
                LocalDate.of(2011, 8, 1),
                false,
                tot,
                List.of(),
                List.of(swv).stream().map(VestigingVoorbeelden::lid).toList());
    }

    /** Of bestuur 11111 and openbaar until {@link #WISSELDAG}, of 22222 and bijzonder from then on. */
    public static VestigingGewijzigd metStanden(String code) {
        var nu = vestiging(code, "22222", "BAO", List.of(), null, "PO2602");
        return new VestigingGewijzigd(
                nu.vestiging(),
                nu.brin(),
                nu.naam(),
                nu.bestuur(),
                nu.soort(),
                nu.schoolsoorten(),
                nu.cluster12(),
                "Rooms-Katholiek",
                false,
                nu.gemeentecode(),
                nu.pc4(),
                nu.lat(),
                nu.lon(),
                nu.geldigVan(),
                nu.begindatumBekend(),
                nu.geldigTot(),
                List.of(
                        stand(nu, nu.geldigVan(), WISSELDAG, "11111", "Openbaar"),
                        stand(nu, WISSELDAG, null, "22222", "Rooms-Katholiek")),
                nu.lidmaatschappen());
    }

    private static VestigingGewijzigd.Stand stand(
            VestigingGewijzigd school, LocalDate van, @Nullable LocalDate tot, String bestuur, String denominatie) {
        return new VestigingGewijzigd.Stand(
                van,
                tot,
                school.naam(),
                bestuur,
                school.soort(),
                school.schoolsoorten(),
                denominatie,
                denominatie.equals("Openbaar"),
                school.gemeentecode(),
                school.pc4(),
                school.lat(),
                school.lon());
    }

    private static Lidmaatschap lid(String swv) {
        return new Lidmaatschap(swv, swv.substring(0, 2), LocalDate.of(2014, 8, 1), null, "POSTCODE");
    }
}
