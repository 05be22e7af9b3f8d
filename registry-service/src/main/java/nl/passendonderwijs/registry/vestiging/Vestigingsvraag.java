package nl.passendonderwijs.registry.vestiging;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import org.jspecify.annotations.Nullable;

/**
 * Which vestigingen: those in bedrijf on a day, and further whatever is not null.
 *
 * @param swv joined to it on that day
 */
public record Vestigingsvraag(
        @Nullable SwvCode swv,
        @Nullable Soort soort,
        @Nullable Gemeentecode gemeente,
        @Nullable Bestuursnummer bestuur,
        LocalDate peildatum) {}
