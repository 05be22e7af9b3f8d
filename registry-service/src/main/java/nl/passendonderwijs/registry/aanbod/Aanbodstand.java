package nl.passendonderwijs.registry.aanbod;

import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Periode;

/**
 * The days on which one publication holds.
 *
 * @param publicatie id of the publication
 * @param aanbod what it says
 * @param geldig from its first day until it ends or another takes its place
 */
public record Aanbodstand(UUID publicatie, Ondersteuningsaanbod aanbod, Periode geldig) {

    Aanbodstand tot(LocalDate dag) {
        return new Aanbodstand(publicatie, aanbod, new Periode(geldig.van(), dag));
    }
}
