package nl.passendonderwijs.plan.ondersteuningsplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.SwvCode;
import org.jspecify.annotations.Nullable;

/** Shows the plans. */
@ApplicationScoped
public class OndersteuningsplanService {

    @Inject
    Ondersteuningsplannen plannen;

    public List<Ondersteuningsplan> zoek(@Nullable SwvCode swv, String na, int aantal) {
        return plannen.zoek(swv, na, aantal);
    }

    public Optional<Ondersteuningsplan> zoek(UUID id) {
        return plannen.zoek(id);
    }
}
