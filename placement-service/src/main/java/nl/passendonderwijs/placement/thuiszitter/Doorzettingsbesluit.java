package nl.passendonderwijs.placement.thuiszitter;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.Vestigingscode;

/**
 * The doorzettingsmacht was used: an arrangement of swv and gemeenten, not a power of law (THZ-03).
 *
 * @param toegewezenVestiging the school that was told to take the pupil
 */
public record Doorzettingsbesluit(
        Functionaris functionaris, LocalDate besluitdatum, Vestigingscode toegewezenVestiging) {}
