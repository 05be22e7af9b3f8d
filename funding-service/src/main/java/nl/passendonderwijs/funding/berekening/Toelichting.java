package nl.passendonderwijs.funding.berekening;

import java.util.Collection;
import java.util.stream.Collectors;
import nl.passendonderwijs.funding.bedrag.Bedragsleutel;

/**
 * What a reader must know to read a calculation rightly.
 *
 * @param code stable code
 * @param detail Dutch sentence
 */
public record Toelichting(String code, String detail) {

    static Toelichting geenTlvTelling() {
        return new Toelichting(
                "geen-tlv-telling",
                "Er is geen telling van leerlingen met een toelaatbaarheidsverklaring: er is niets afgetrokken.");
    }

    static Toelichting voorlopig() {
        return new Toelichting(
                "voorlopige-telling", "Een van de tellingen is voorlopig; een correctie geeft een nieuwe versie.");
    }

    static Toelichting gemaskeerd(int vestigingen) {
        return new Toelichting(
                "gemaskeerd",
                "Verborgen aantallen leerlingen van een vestiging, geteld als 0: %d.".formatted(vestigingen));
    }

    static Toelichting bedragenOntbreken(Collection<Bedragsleutel> sleutels) {
        var wat = sleutels.stream().map(Bedragsleutel::omschrijving).distinct().collect(Collectors.joining("; "));
        return new Toelichting("bedragen-ontbreken", "Er is niet gerekend. Niet gepubliceerd: " + wat + ".");
    }
}
