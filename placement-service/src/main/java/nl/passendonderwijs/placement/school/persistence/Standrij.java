package nl.passendonderwijs.placement.school.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.placement.school.Ligging;
import nl.passendonderwijs.placement.school.Schoolstand;
import org.jspecify.annotations.Nullable;

/** A row of {@code vestiging_stand} as JSON, by its column names: the standen of a school travel in one parameter. */
record Standrij(
        LocalDate van,
        @Nullable LocalDate tot,
        @Nullable String naam,
        String bestuur,
        String soort,
        List<String> schoolsoorten,
        String denominatie,
        boolean openbaar,
        @Nullable String pc4,
        @Nullable Double lat,
        @Nullable Double lon) {

    static Standrij van(Schoolstand stand) {
        var ligging = stand.ligging();
        return new Standrij(
                stand.van(),
                stand.tot(),
                stand.naam(),
                stand.bestuur().toString(),
                stand.soort().name(),
                stand.schoolsoorten().stream().map(Schoolsoort::name).sorted().toList(),
                stand.denominatie(),
                stand.openbaar(),
                ligging.pc4(),
                ligging.lat(),
                ligging.lon());
    }

    Schoolstand stand() {
        return new Schoolstand(
                van,
                tot,
                naam,
                Bestuursnummer.van(bestuur),
                Soort.valueOf(soort),
                schoolsoorten.stream().map(Schoolsoort::valueOf).collect(Collectors.toSet()),
                denominatie,
                openbaar,
                new Ligging(pc4, lat, lon));
    }
}
