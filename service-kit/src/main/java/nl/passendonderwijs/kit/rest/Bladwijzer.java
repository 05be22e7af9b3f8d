package nl.passendonderwijs.kit.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import nl.passendonderwijs.kit.waarden.OngeldigeWaarde;

/**
 * Where the next page begins: after this sort key. Opaque to callers, so that the key may change.
 *
 * @param sleutel the last key of the page before
 */
public record Bladwijzer(String sleutel) {

    public static Bladwijzer van(String tekst) {
        try {
            var sleutel = new String(Base64.getUrlDecoder().decode(tekst), StandardCharsets.UTF_8);
            if (!sleutel.isEmpty() && sleutel.length() <= 200 && sleutel.indexOf('\0') < 0) {
                return new Bladwijzer(sleutel);
            }
        } catch (IllegalArgumentException fout) {
            throw ongeldig();
        }
        throw ongeldig();
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sleutel.getBytes(StandardCharsets.UTF_8));
    }

    private static OngeldigeWaarde ongeldig() {
        return new OngeldigeWaarde(
                "ongeldige-bladwijzer", "Gebruik `na` uit de verwijzing `volgende` van de vorige pagina.");
    }
}
