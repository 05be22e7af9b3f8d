package nl.passendonderwijs.registry.samenstelling;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.SwvCode;

/** The members of samenwerkingsverbanden, counted. */
public interface Ledentallen {

    Ledental van(SwvCode swv, LocalDate dag);
}
