package nl.passendonderwijs.funding.bedrag.persistence;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One line of a CSV file by column name; fields with a comma stand between quotes. */
record Csvregel(Map<String, String> velden) {

    private static final Pattern VELD = Pattern.compile("(?:^|,)(?:\"([^\"]*)\"|([^\",]*))");

    static Csvregel van(List<String> koppen, String regel) {
        var waarden = splits(regel);
        if (waarden.size() != koppen.size()) {
            throw new IllegalStateException("expected %d fields: %s".formatted(koppen.size(), regel));
        }
        return new Csvregel(IntStream.range(0, koppen.size())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(koppen::get, waarden::get)));
    }

    static List<String> splits(String regel) {
        return VELD.matcher(regel)
                .results()
                .map(veld -> veld.group(1) == null ? veld.group(2) : veld.group(1))
                .toList();
    }

    String veld(String naam) {
        return velden.getOrDefault(naam, "");
    }
}
