package nl.passendonderwijs.placement.behoefte;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import org.jspecify.annotations.Nullable;

/**
 * A need for support, as the national list knows it; never about one pupil.
 *
 * @param geldigTot first day on which vestigingen may no longer begin to offer it, null while they may
 */
public record Ondersteuningsbehoefte(
        Behoeftecode code, LocalDate geldigVan, @Nullable LocalDate geldigTot) {}
