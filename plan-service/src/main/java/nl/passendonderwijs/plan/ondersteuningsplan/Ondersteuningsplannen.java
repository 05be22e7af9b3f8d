package nl.passendonderwijs.plan.ondersteuningsplan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.SwvCode;
import org.jspecify.annotations.Nullable;

/** All plans. */
public interface Ondersteuningsplannen {

    /** In order of id, after the id {@code na}; {@code swv} null means any. */
    List<Ondersteuningsplan> zoek(@Nullable SwvCode swv, String na, int aantal);

    Optional<Ondersteuningsplan> zoek(UUID id);
}
