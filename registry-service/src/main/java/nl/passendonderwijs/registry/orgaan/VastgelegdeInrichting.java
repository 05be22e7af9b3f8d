package nl.passendonderwijs.registry.orgaan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.Opgave;

/**
 * How a samenwerkingsverband says it is governed from a day on; until the next day for which one was filed.
 *
 * @param nr one higher with each opgave of this samenwerkingsverband
 */
public record VastgelegdeInrichting(
        UUID id, SwvCode swv, int nr, LocalDate geldigVan, Inrichting inrichting, Opgave opgave) {

    public VastgelegdeInrichting met(List<Orgaan> organen) {
        var ander = new Inrichting(inrichting.rechtsvorm(), inrichting.scheiding(), organen);
        return new VastgelegdeInrichting(id, swv, nr, geldigVan, ander, opgave);
    }

    boolean zegtHetzelfdeAls(LocalDate van, Inrichting ander) {
        return geldigVan.equals(van) && inrichting.equals(ander);
    }
}
