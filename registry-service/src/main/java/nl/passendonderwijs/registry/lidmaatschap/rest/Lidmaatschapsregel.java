package nl.passendonderwijs.registry.lidmaatschap.rest;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.lidmaatschap.Grond;
import nl.passendonderwijs.registry.lidmaatschap.Uitleg;
import nl.passendonderwijs.registry.vestiging.Lidmaatschapsbron;
import org.jspecify.annotations.Nullable;

/** A membership as one line of a table; of the explanation only the ids of the rules. */
record Lidmaatschapsregel(
        SwvCode swv,
        Sector sector,
        LocalDate van,
        @Nullable LocalDate tot,
        Lidmaatschapsbron bron,
        List<String> regels) {

    static List<Lidmaatschapsregel> van(Uitleg uitleg) {
        return uitleg.leden().stream().map(Lidmaatschapsregel::van).toList();
    }

    private static Lidmaatschapsregel van(Uitleg.Gemotiveerd een) {
        var lid = een.lid();
        return new Lidmaatschapsregel(
                lid.swv(),
                lid.sector(),
                lid.geldig().van(),
                lid.geldig().tot(),
                lid.bron(),
                een.gronden().stream().map(Grond::regel).toList());
    }
}
