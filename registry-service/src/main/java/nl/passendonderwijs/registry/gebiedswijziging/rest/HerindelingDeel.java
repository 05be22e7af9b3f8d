package nl.passendonderwijs.registry.gebiedswijziging.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.registry.gebied.Provincies;
import nl.passendonderwijs.registry.gebiedswijziging.Gebiedswijziging;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "HerindelingDeel", description = "Welke gemeenten als welke verder gaan.")
record HerindelingDeel(
        @NotEmpty(message = "Noem er ten minste een.")
        @Schema(examples = "[\"0307\"]", description = "Houden op te bestaan, of gaan op in wie zo blijft heten.")
        List<Gemeentecode> opgeheven,

        @NotNull(message = "Verplicht.") Gemeentecode gemeente,

        @NotBlank(message = "Verplicht.")
        @Size(max = 200, message = "Hoogstens 200 tekens.")
        @Schema(examples = "Eemstad")
        String naam,

        @NotBlank(message = "Verplicht.")
        @Schema(examples = "Utrecht", description = "Een van de twaalf provincies, zoals het register haar schrijft.")
        String provincie) {

    /** Asked also when the form has faults, so anything may be missing. */
    List<Fout> bezwaren() {
        return Stream.of(
                        new Dubbelen("herindeling/opgeheven", genoemd()).fouten(),
                        zonderAnder().stream(),
                        onbekendeProvincie().stream())
                .flatMap(fouten -> fouten)
                .toList();
    }

    private Optional<Fout> zonderAnder() {
        return gemeente == null || !genoemd().stream().distinct().toList().equals(List.of(gemeente))
                ? Optional.empty()
                : Optional.of(Fout.veld(
                        "herindeling/opgeheven/0",
                        "gaat-op-in-zichzelf",
                        "Een gemeente die verdergaat als zichzelf heeft een andere nodig om mee samen te gaan."));
    }

    private Optional<Fout> onbekendeProvincie() {
        @Nullable String genoemde = provincie;
        return genoemde == null || genoemde.isBlank() || Provincies.kent(genoemde)
                ? Optional.empty()
                : Optional.of(Fout.veld(
                        "herindeling/provincie",
                        "onbekende-provincie",
                        "Kies een van: %s.".formatted(Provincies.namen())));
    }

    /** Empty as long as a part is missing. */
    Optional<Gebiedswijziging> wijziging(LocalDate dag) {
        var mist =
                genoemd().contains(null) || Stream.of(gemeente, naam, provincie).anyMatch(Objects::isNull);
        return mist
                ? Optional.empty()
                : Optional.of(new Gebiedswijziging.Herindeling(dag, genoemd(), gemeente, naam, provincie));
    }

    private List<Gemeentecode> genoemd() {
        return Objects.requireNonNullElse(opgeheven, List.of());
    }
}
