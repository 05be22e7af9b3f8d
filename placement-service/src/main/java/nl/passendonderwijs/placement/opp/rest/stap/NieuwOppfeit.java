package nl.passendonderwijs.placement.opp.rest.stap;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.function.Function;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.placement.opp.Oppstapverzoek;
import nl.passendonderwijs.placement.opp.verloop.Oppstap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that happened, with its day and what was written about it. */
@ToetstOokDomein
@Schema(description = "Wat er gebeurde en wanneer.")
public record NieuwOppfeit(
        @Schema(examples = "2025-09-15", description = "Dag waarop het werkelijk gebeurde.")
        @NotNull(message = "Verplicht.")
        LocalDate datum,

        @Schema(
                examples = "Besproken wat de leerling nodig heeft en wat thuis werkt.",
                nullable = true,
                description = "In gewone taal, zonder namen en zonder BSN.")
        @Size(max = 10_000, message = "Een toelichting telt hoogstens 10.000 tekens.")
        @Nullable
        String toelichting) {

    Oppstapverzoek als(Function<LocalDate, Oppstap> soort) {
        return new Feit(datum, toelichting, soort);
    }

    private record Feit(@Nullable LocalDate datum, @Nullable String toelichting, Function<LocalDate, Oppstap> soort)
            implements Oppstapverzoek {
        @Override
        public Oppstap stap() {
            return soort.apply(requireNonNull(datum));
        }
    }
}
