package nl.passendonderwijs.registry.school.rest;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Brin;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.school.School;
import nl.passendonderwijs.registry.school.Schoolvestiging;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "School", description = "Alle vestigingen met hetzelfde BRIN, zolang er niets aan wijzigt.")
record SchoolWeergave(
        Brin brin,

        @Schema(examples = "[\"30010\"]", description = "Van haar vestigingen; meestal één.")
        List<Bestuursnummer> besturen,

        @Schema(examples = "[\"BAO\"]") List<Soort> soorten,
        @Schema(examples = "[\"Rooms-Katholiek\"]") List<String> denominaties,
        List<Deel> vestigingen,

        @Schema(examples = "2011-08-01", description = "Eerste dag waarop de school zo is.")
        LocalDate geldigVan,

        @Schema(nullable = true, examples = "2027-08-01", description = "Eerste dag waarop zij anders is, of null.")
        @Nullable
        LocalDate geldigTot) {

    @Schema(
            name = "SchoolVestiging",
            description = "Een vestiging van de school; welke de hoofdvestiging is, zegt de bron niet.")
    record Deel(
            Vestigingscode code,
            @Schema(examples = "Basisschool De Wegwijzer") String naam,
            Bestuursnummer bestuur,
            @Schema(examples = "BAO") Soort soort,
            Gemeentecode gemeente) {

        private static Deel van(Schoolvestiging een) {
            return new Deel(een.code(), een.naam(), een.bestuur(), een.soort(), een.gemeente());
        }
    }

    static SchoolWeergave van(School school) {
        return new SchoolWeergave(
                school.brin(),
                school.besturen(),
                school.soorten(),
                school.denominaties(),
                school.vestigingen().stream().map(Deel::van).toList(),
                school.geldig().van(),
                school.geldig().tot());
    }
}
