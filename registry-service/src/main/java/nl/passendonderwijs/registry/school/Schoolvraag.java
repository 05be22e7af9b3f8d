package nl.passendonderwijs.registry.school;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SwvCode;
import org.jspecify.annotations.Nullable;

/**
 * Which schools: those with a vestiging in bedrijf on a day for which whatever is not null holds.
 *
 * @param swv the vestiging is joined to it on that day
 */
public record Schoolvraag(
        @Nullable Bestuursnummer bestuur, @Nullable SwvCode swv, LocalDate peildatum) {}
