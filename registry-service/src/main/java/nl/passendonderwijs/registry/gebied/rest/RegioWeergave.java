package nl.passendonderwijs.registry.gebied.rest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gebied.Regio;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Regio", description = "Het gebied van een samenwerkingsverband, een tijd lang.")
record RegioWeergave(
        SwvCode swv,

        @Schema(examples = "2011-08-01", description = "Eerste dag waarop het gebied zo is.")
        LocalDate geldigVan,

        @Schema(nullable = true, examples = "2027-08-01", description = "Eerste dag waarop het anders is, of null.")
        @Nullable
        LocalDate geldigTot,

        @Schema(examples = "118", description = "Aantal postcodes; 0 bij een landelijk samenwerkingsverband.")
        int aantalPostcodes,

        List<Deel> gemeenten) {

    @Schema(name = "RegioGemeente", description = "Een gemeente die geheel of voor een deel in het gebied ligt.")
    record Deel(
            Gemeentecode code,
            @Schema(examples = "Amersfoort") String naam,

            @Schema(examples = "34", description = "Aantal postcodes van de gemeente in dit gebied.")
            int aantalPostcodes) {

        private static Deel van(List<Regio.Plaats> plaatsen) {
            var eerste = plaatsen.getFirst();
            return new Deel(eerste.gebied().gemeente(), eerste.gemeentenaam(), plaatsen.size());
        }
    }

    static RegioWeergave van(Regio regio) {
        var perGemeente = regio.postcodes().stream()
                .collect(groupingBy(plaats -> plaats.gebied().gemeente().toString(), TreeMap::new, toList()));
        return new RegioWeergave(
                regio.swv(),
                regio.geldig().van(),
                regio.geldig().tot(),
                regio.postcodes().size(),
                perGemeente.values().stream().map(Deel::van).toList());
    }
}
