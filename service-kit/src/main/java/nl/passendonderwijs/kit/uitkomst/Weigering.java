package nl.passendonderwijs.kit.uitkomst;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something was not done: a value, not an exception.
 *
 * @param soort decides the HTTP status
 * @param code stable reason code, part of the problem type
 * @param detail one Dutch sentence
 * @param fouten every fault or missing fact, may be empty
 * @param wachten after which time another attempt makes sense, null where time changes nothing
 */
public record Weigering(
        Soort soort,
        String code,
        String detail,
        List<Fout> fouten,
        @Nullable Duration wachten) {

    /** The kinds of no, in the words of HTTP. */
    public enum Soort {
        ONGELDIG(400, "Ongeldige invoer"),
        NIET_AANGEMELD(401, "Niet aangemeld"),
        NIET_TOEGESTAAN(403, "Niet toegestaan"),
        ONBEKEND(404, "Niet gevonden"),
        STAAT(409, "Niet mogelijk in deze staat"),
        VEROUDERD(412, "Inmiddels gewijzigd"),
        TE_GROOT(413, "Te groot"),
        TE_VEEL(429, "Te veel verzoeken");

        private final int status;
        private final String titel;

        Soort(int status, String titel) {
            this.status = status;
            this.titel = titel;
        }

        public int status() {
            return status;
        }

        public String titel() {
            return titel;
        }
    }

    public Weigering {
        fouten = fouten.stream().distinct().sorted(Fout.OP_PLAATS).toList();
    }

    public Weigering(Soort soort, String code, String detail, List<Fout> fouten) {
        this(soort, code, detail, fouten, null);
    }

    public static Weigering ongeldig(List<Fout> fouten) {
        var detail = fouten.size() == 1
                ? "De invoer bevat een fout."
                : "De invoer bevat %d fouten.".formatted(fouten.size());
        return new Weigering(Soort.ONGELDIG, "ongeldige-invoer", detail, fouten);
    }

    public static Weigering nietAangemeld() {
        return new Weigering(
                Soort.NIET_AANGEMELD,
                "niet-aangemeld",
                "Het token ontbreekt, is verlopen of is niet voor dit platform uitgegeven.",
                List.of());
    }

    public static Weigering nietToegestaan(String code, String detail) {
        return new Weigering(Soort.NIET_TOEGESTAAN, code, detail, List.of());
    }

    /** Also for what exists but is not for this caller: existence does not leak. */
    public static Weigering onbekend(String detail) {
        return new Weigering(Soort.ONBEKEND, "niet-gevonden", detail, List.of());
    }

    public static Weigering staat(String code, String detail, Fout... fouten) {
        return new Weigering(Soort.STAAT, code, detail, List.of(fouten));
    }

    public static Weigering teGroot(long grens) {
        return new Weigering(
                Soort.TE_GROOT, "te-groot", "De inhoud mag hier hoogstens %d bytes zijn.".formatted(grens), List.of());
    }

    /** @param wachten the caller hears it in {@code Retry-After} */
    public static Weigering teVeel(String code, String detail, Duration wachten) {
        return new Weigering(Soort.TE_VEEL, code, detail, List.of(), wachten);
    }

    public static Weigering verouderd() {
        return new Weigering(
                Soort.VEROUDERD,
                "verouderd",
                "Het gegeven is gewijzigd nadat u het las; haal het opnieuw op en probeer het nog eens.",
                List.of());
    }
}
