package nl.passendonderwijs.placement.school.persistence;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.placement.school.Lidmaatschap;
import org.jspecify.annotations.Nullable;

/** A row of {@code vestiging_lidmaatschap} as JSON, by its column names. */
record Lidrij(
        String swv, String sector, LocalDate van, @Nullable LocalDate tot) {

    static Lidrij van(Lidmaatschap lid) {
        return new Lidrij(lid.swv().toString(), lid.swv().sector().name(), lid.van(), lid.tot());
    }

    Lidmaatschap lidmaatschap() {
        return new Lidmaatschap(SwvCode.van(swv), van, tot);
    }
}
