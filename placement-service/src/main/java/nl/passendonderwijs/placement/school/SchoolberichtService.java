package nl.passendonderwijs.placement.school;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.passendonderwijs.events.registry.VestigingGewijzigd;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;

/** Reads a school from what the registry told of it. */
final class SchoolberichtService {

    private SchoolberichtService() {}

    static Vestiging vestiging(VestigingGewijzigd event) {
        return new Vestiging(
                Vestigingscode.van(event.vestiging()),
                Bestuursnummer.van(event.bestuur()),
                Soort.valueOf(event.soort()),
                schoolsoorten(event.schoolsoorten()),
                event.cluster12(),
                event.openbaar(),
                event.denominatie(),
                new Ligging(event.pc4(), event.lat(), event.lon()),
                event.geldigVan(),
                event.geldigTot(),
                event.lidmaatschappen().stream()
                        .map(SchoolberichtService::lidmaatschap)
                        .toList(),
                standen(event));
    }

    /** An event from before standen were told knows one, for all the time the school stands. */
    private static List<Schoolstand> standen(VestigingGewijzigd event) {
        return event.standen().isEmpty()
                ? List.of(enigeStand(event))
                : event.standen().stream().map(SchoolberichtService::stand).toList();
    }

    private static Schoolstand enigeStand(VestigingGewijzigd event) {
        return new Schoolstand(
                event.geldigVan(),
                event.geldigTot(),
                event.naam(),
                Bestuursnummer.van(event.bestuur()),
                Soort.valueOf(event.soort()),
                schoolsoorten(event.schoolsoorten()),
                event.denominatie(),
                event.openbaar(),
                new Ligging(event.pc4(), event.lat(), event.lon()));
    }

    private static Schoolstand stand(VestigingGewijzigd.Stand stand) {
        return new Schoolstand(
                stand.van(),
                stand.tot(),
                stand.naam(),
                Bestuursnummer.van(stand.bestuur()),
                Soort.valueOf(stand.soort()),
                schoolsoorten(stand.schoolsoorten()),
                stand.denominatie(),
                stand.openbaar(),
                new Ligging(stand.pc4(), stand.lat(), stand.lon()));
    }

    private static Set<Schoolsoort> schoolsoorten(List<String> namen) {
        return namen.stream().map(Schoolsoort::valueOf).collect(Collectors.toSet());
    }

    private static Lidmaatschap lidmaatschap(VestigingGewijzigd.Lidmaatschap lid) {
        return new Lidmaatschap(SwvCode.van(lid.swv()), lid.van(), lid.tot());
    }
}
