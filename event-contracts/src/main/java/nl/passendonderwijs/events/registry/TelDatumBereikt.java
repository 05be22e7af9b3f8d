package nl.passendonderwijs.events.registry;

import java.time.LocalDate;

/**
 * A teldatum has come: every service freezes what it counts on that day (BEK-01).
 *
 * @param sector {@code PO} or {@code VO}
 * @param teldatum the day that counts
 */
public record TelDatumBereikt(String sector, LocalDate teldatum) implements RegistryEvent {

    @Override
    public String aggregaatId() {
        return sector + "-" + teldatum;
    }
}
