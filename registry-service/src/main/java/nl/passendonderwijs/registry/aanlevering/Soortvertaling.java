package nl.passendonderwijs.registry.aanlevering;

import java.util.List;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.OngeldigeWaarde;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Soort;

/** From the words of DUO to those of the law. */
public final class Soortvertaling {

    private Soortvertaling() {}

    /** @throws OngeldigeWaarde code {@code onbekende-soort} */
    public static Soort soort(String duo) {
        return switch (duo) {
            case "BO" -> Soort.BAO;
            case "SBO" -> Soort.SBO;
            case "SO" -> Soort.SO;
            case "VSO" -> Soort.VSO;
            case "SO/VSO" -> Soort.SOVSO;
            case "VO" -> Soort.VO;
            default -> throw onbekend("Een soort is BO, SBO, SO, VSO, SO/VSO of VO.");
        };
    }

    /** @throws OngeldigeWaarde code {@code onbekende-soort} */
    public static List<Schoolsoort> schoolsoorten(String duo) {
        return Stream.of(duo.split("/"))
                .map(Soortvertaling::schoolsoort)
                .distinct()
                .sorted()
                .toList();
    }

    private static Schoolsoort schoolsoort(String duo) {
        return switch (duo) {
            case "VBO" -> Schoolsoort.VMBO;
            case "MAVO" -> Schoolsoort.MAVO;
            case "HAVO" -> Schoolsoort.HAVO;
            case "VWO" -> Schoolsoort.VWO;
            case "PRO" -> Schoolsoort.PRO;
            case "BRUGJAAR" -> Schoolsoort.BRUGJAAR;
            default -> throw onbekend("Schoolsoorten zijn VBO, MAVO, HAVO, VWO, PRO en BRUGJAAR, met / ertussen.");
        };
    }

    private static OngeldigeWaarde onbekend(String verwachting) {
        return new OngeldigeWaarde("onbekende-soort", verwachting);
    }
}
