package nl.passendonderwijs.lokaal.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the story on the screen.
 *
 * @param kleur whether the screen shows colours
 */
record Verteller(PrintStream uit, boolean kleur) {

    private static final int BREED = 150;

    void hoofdstuk(String titel) {
        uit.printf("%n%s%n", vet("== " + titel));
    }

    void zeg(String zin) {
        uit.println(zin);
    }

    void vraag(String methode, String pad, String wie, @Nullable JsonNode inhoud) {
        uit.printf("%n  -> %s %s   (%s)%n", vet(methode), pad, wie);
        if (inhoud != null) {
            uit.println("     " + kort(inhoud));
        }
    }

    void antwoord(int status, long millis, JsonNode inhoud, List<String> velden) {
        uit.printf("  <- %s in %d ms%n", vet(String.valueOf(status)), millis);
        for (var veld : velden) {
            uit.printf("     %-20s %s%n", veld, kort(inhoud.at("/" + veld.replace('.', '/'))));
        }
    }

    void event(String soort, String onderwerp, long millis, JsonNode data) {
        uit.printf("  ** %s %s   (%d ms later op Kafka)%n     %s%n", vet(soort), onderwerp, millis, kort(data));
    }

    void nogMeer(int aantal, String soort) {
        uit.printf("  ** en nog %d keer %s%n", aantal, soort);
    }

    void mislukt(@Nullable String zin) {
        uit.printf("%n%s%n", vet("Het verhaal stokt: " + zin));
    }

    private String vet(String tekst) {
        return kleur ? "\u001b[1m" + tekst + "\u001b[0m" : tekst;
    }

    private static String kort(JsonNode inhoud) {
        var tekst = inhoud.isTextual() ? inhoud.asText() : inhoud.toString();
        return tekst.length() <= BREED ? tekst : tekst.substring(0, BREED) + " ...";
    }
}
