package nl.passendonderwijs.registry.gebied;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import org.jspecify.annotations.Nullable;

/**
 * Which PC4s: those of a day, and further whatever is not null.
 *
 * @param swv in its region on that day
 */
public record Postcodevraag(@Nullable SwvCode swv, @Nullable Gemeentecode gemeente, LocalDate peildatum) {}
