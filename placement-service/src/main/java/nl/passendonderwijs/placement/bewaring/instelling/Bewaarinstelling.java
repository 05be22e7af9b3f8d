package nl.passendonderwijs.placement.bewaring.instelling;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** Terms by kind, such as {@code swv.bewaartermijn.aanmelding=P3Y}; without one the table holds. */
@ConfigMapping(prefix = "swv.bewaartermijn")
interface Bewaarinstelling {

    @WithParentName
    Map<String, String> opSoort();
}
