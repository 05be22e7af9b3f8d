package nl.passendonderwijs.funding.bedrag.persistence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.passendonderwijs.funding.bedrag.Bedragsoort;
import nl.passendonderwijs.funding.bedrag.Bekostigingsperiode;
import nl.passendonderwijs.funding.bedrag.Categorie;
import nl.passendonderwijs.funding.bedrag.Doelgroep;
import nl.passendonderwijs.funding.bedrag.Leeftijdsgroep;
import org.jspecify.annotations.Nullable;

/** Translates the words of the source file; a word that is not known stops the load instead of losing an amount. */
final class Bronwoorden {

    private static final Pattern PERIODE =
            Pattern.compile("(?:schooljaar|kalenderjaar) ([0-9-]+)(?: \\([a-z]+ ([0-9]{2}-[0-9]{2}-[0-9]{4})\\))?");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private static final Map<String, Doelgroep> DOELGROEPEN = Map.of("BO", Doelgroep.BAO, "SO/VSO", Doelgroep.SOVSO);
    private static final Map<String, Categorie> CATEGORIEEN = Map.of(
            "1/laag", Categorie.LAAG,
            "2/midden", Categorie.MIDDEN,
            "3/hoog", Categorie.HOOG,
            "schoolsoortgroep 1", Categorie.SCHOOLSOORTGROEP_1,
            "schoolsoortgroep 3", Categorie.SCHOOLSOORTGROEP_3,
            "schoolsoortgroep 4", Categorie.SCHOOLSOORTGROEP_4);
    private static final Map<String, Leeftijdsgroep> LEEFTIJDEN = Map.of(
            "SO jonger dan 8", Leeftijdsgroep.JONGER_DAN_8,
            "4-7", Leeftijdsgroep.JONGER_DAN_8,
            "SO 8 jaar en ouder", Leeftijdsgroep.VANAF_8,
            "8+", Leeftijdsgroep.VANAF_8);

    private Bronwoorden() {}

    static Bekostigingsperiode periode(String tekst) {
        return Bekostigingsperiode.van(delen(tekst).group(1));
    }

    static @Nullable LocalDate vastgesteld(String tekst) {
        var dag = delen(tekst).group(2);
        return dag == null ? null : LocalDate.parse(dag, DAG);
    }

    static Bedragsoort soort(String tekst) {
        return Bedragsoort.metOmschrijving(tekst).orElseThrow(() -> onbekend(tekst));
    }

    static Doelgroep doelgroep(String tekst) {
        var vertaald = DOELGROEPEN.get(tekst);
        return vertaald == null ? Doelgroep.valueOf(tekst) : vertaald;
    }

    static @Nullable Categorie categorie(String tekst) {
        return vertaal(CATEGORIEEN, tekst);
    }

    /** The source repeats {@code VSO} here, which has no age groups. */
    static @Nullable Leeftijdsgroep leeftijdsgroep(String tekst) {
        return tekst.equals("VSO") ? null : vertaal(LEEFTIJDEN, tekst);
    }

    private static <T> @Nullable T vertaal(Map<String, T> woorden, String tekst) {
        var waarde = woorden.get(tekst);
        if (waarde == null && !tekst.isEmpty()) {
            throw onbekend(tekst);
        }
        return waarde;
    }

    private static MatchResult delen(String tekst) {
        return PERIODE.matcher(tekst).results().findFirst().orElseThrow(() -> onbekend(tekst));
    }

    private static IllegalStateException onbekend(String tekst) {
        return new IllegalStateException("unknown word in the amounts: " + tekst);
    }
}
