package nl.passendonderwijs.funding.bedrag;

import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Bedrag;

/**
 * An amount with its period and its source; it says nothing about any other period.
 *
 * @param bedrag euro per {@code eenheid}
 * @param eenheid e.g. {@code EUR per leerling}
 */
public record GepubliceerdBedrag(
        UUID id, Bedragsleutel sleutel, Bedrag bedrag, String eenheid, Publicatie bron, Bedragstatus status) {

    /** True when its period is over: an old amount is never today's rate. */
    public boolean verlopen(LocalDate vandaag) {
        var tot = sleutel.periode().periode().tot();
        return tot != null && !vandaag.isBefore(tot);
    }
}
