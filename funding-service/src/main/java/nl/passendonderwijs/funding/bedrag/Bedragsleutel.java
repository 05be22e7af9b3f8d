package nl.passendonderwijs.funding.bedrag;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which amount is meant; category and age group only where the regulation makes that difference. */
public record Bedragsleutel(
        Bekostigingsperiode periode,
        Bedragsoort soort,
        Doelgroep doelgroep,
        @Nullable Categorie categorie,
        @Nullable Leeftijdsgroep leeftijdsgroep) {

    public static Bedragsleutel van(Bekostigingsperiode periode, Bedragsoort soort, Doelgroep doelgroep) {
        return new Bedragsleutel(periode, soort, doelgroep, null, null);
    }

    /** In words, for whoever has to supply what is missing. */
    public String omschrijving() {
        var delen = Stream.of(soort.omschrijving(), doelgroep, categorie, leeftijdsgroep, periode);
        return delen.filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" "));
    }
}
