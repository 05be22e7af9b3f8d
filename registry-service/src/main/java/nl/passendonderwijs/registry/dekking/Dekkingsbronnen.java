package nl.passendonderwijs.registry.dekking;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.SwvCode;

/** Where the facts come from: region, members and what they published. */
public interface Dekkingsbronnen {

    /** Empty when the samenwerkingsverband was not in bedrijf that day; the number of statements is fixed. */
    Optional<Dekkingsgegevens> lees(SwvCode swv, LocalDate dag);
}
