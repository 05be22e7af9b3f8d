package nl.passendonderwijs.gateway;

import java.util.Map;

/** Every refusal of the gateway, once, in words that tell the caller what to do. */
final class Problemen {

    private static final int WACHT = 2;

    private Problemen() {}

    static Probleem onbekendPad() {
        return Probleem.van(
                404,
                "Niet gevonden",
                "niet-gevonden",
                "Dit adres bestaat niet; zie /docs voor de adressen die er zijn.");
    }

    static Probleem schuineStreep() {
        return Probleem.van(
                404,
                "Niet gevonden",
                "niet-gevonden",
                "Een adres eindigt hier nooit op een schuine streep; laat die weg.");
    }

    static Probleem methode(String toegestaan) {
        return Probleem.van(
                        405,
                        "Methode niet toegestaan",
                        "methode-niet-toegestaan",
                        "Dit adres kent deze methode niet; toegestaan: " + toegestaan + ".")
                .met(Map.of("Allow", toegestaan));
    }

    static Probleem onleesbaar() {
        return Probleem.van(
                400,
                "Onleesbaar verzoek",
                "onleesbaar-verzoek",
                "Het adres of een kopregel van dit verzoek is geen geldige HTTP.");
    }

    static Probleem teGroot(long grens) {
        return Probleem.van(413, "Te groot", "te-groot", "De inhoud is groter dan de toegestane " + grens + " bytes.");
    }

    static Probleem adresTeLang(int grens) {
        return Probleem.van(
                414, "Adres te lang", "adres-te-lang", "Het adres is langer dan de toegestane " + grens + " tekens.");
    }

    static Probleem kopregelsTeGroot(int grens) {
        return Probleem.van(
                431,
                "Kopregels te groot",
                "kopregels-te-groot",
                "De kopregels zijn samen groter dan de toegestane " + grens + " bytes.");
    }

    static Probleem teVaak(long wachtSeconden) {
        return Probleem.van(
                        429,
                        "Te veel verzoeken",
                        "te-veel-verzoeken",
                        "U stuurt meer verzoeken dan toegestaan; probeer het over " + wachtSeconden + " s opnieuw.")
                .met(Map.of("Retry-After", Long.toString(wachtSeconden)));
    }

    static Probleem nietBereikbaar(String dienst) {
        return Probleem.van(
                        503,
                        "Niet beschikbaar",
                        "dienst-niet-bereikbaar",
                        "De dienst " + dienst + " is nu niet bereikbaar; probeer het zo opnieuw.")
                .met(opnieuw());
    }

    /** A broken connection leaves open whether the change was made; only the caller's own key makes a repeat safe. */
    static Probleem afgebroken(String dienst) {
        return Probleem.van(
                        503,
                        "Niet beschikbaar",
                        "dienst-niet-bereikbaar",
                        "De dienst " + dienst
                                + " brak de verbinding af. Het is niet zeker of de wijziging is verwerkt; herhaal het verzoek met dezelfde Idempotency-Key of lees eerst wat er staat.")
                .met(opnieuw());
    }

    static Probleem teTraag(String dienst) {
        return Probleem.van(
                504,
                "Geen antwoord op tijd",
                "dienst-te-traag",
                "De dienst " + dienst + " gaf niet op tijd antwoord; het is niet zeker of een wijziging is verwerkt.");
    }

    static Probleem intern() {
        return Probleem.van(
                500,
                "Interne fout",
                "interne-fout",
                "Er ging iets mis aan onze kant; meld het kenmerk als het blijft gebeuren.");
    }

    static Probleem vreemd(int status) {
        return Probleem.van(status, "Verzoek niet uitvoerbaar", "verzoek-niet-uitvoerbaar", "Dit verzoek kan zo niet.");
    }

    private static Map<String, String> opnieuw() {
        return Map.of("Retry-After", Integer.toString(WACHT));
    }
}
