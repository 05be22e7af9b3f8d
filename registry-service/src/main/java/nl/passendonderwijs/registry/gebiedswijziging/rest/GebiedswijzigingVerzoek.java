package nl.passendonderwijs.registry.gebiedswijziging.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.registry.gebiedswijziging.Gebiedswijziging;
import nl.passendonderwijs.registry.gebiedswijziging.Wijzigingsoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@ToetstOokDomein
@Schema(
        name = "GebiedswijzigingVerzoek",
        description = "Een fusie, herindeling of andere indeling van postcodes; vul het deel dat bij de soort hoort.")
record GebiedswijzigingVerzoek(
        @NotNull(message = "Verplicht.") @Schema(examples = "FUSIE")
        Wijzigingsoort soort,

        @NotNull(message = "Verplicht.") @Schema(examples = "2027-08-01", description = "Eerste dag waarop het zo is.")
        LocalDate ingangsdatum,

        @NotBlank(message = "Verplicht.")
        @Size(max = 500, message = "Hoogstens 500 tekens.")
        @Schema(examples = "Besluit van beide algemene ledenvergaderingen")
        String reden,

        @Schema(nullable = true) @Nullable @Valid FusieDeel fusie,
        @Schema(nullable = true) @Nullable @Valid HerindelingDeel herindeling,

        @Schema(nullable = true, description = "Bij soort POSTCODES.")
        @Nullable
        @Valid
        @Size(min = 1, max = 5000, message = "Geef 1 tot en met 5000 postcodes.")
        List<PlaatsingDeel> postcodes) {

    /** Asked also when the form has faults, so anything may be missing. */
    List<Fout> bezwaren() {
        var fouten = new ArrayList<Fout>();
        @Nullable Wijzigingsoort gevraagd = soort;
        if (gevraagd != null) {
            delen().forEach((deel, inhoud) -> hoortErbij(deel, inhoud != null, gevraagd, fouten));
        }
        plaatsingen(fouten);
        Optional.ofNullable(fusie).map(FusieDeel::bezwaren).ifPresent(fouten::addAll);
        Optional.ofNullable(herindeling).map(HerindelingDeel::bezwaren).ifPresent(fouten::addAll);
        return fouten;
    }

    private Map<Wijzigingsoort, @Nullable Object> delen() {
        var delen = new EnumMap<Wijzigingsoort, @Nullable Object>(Wijzigingsoort.class);
        delen.put(Wijzigingsoort.FUSIE, fusie);
        delen.put(Wijzigingsoort.HERINDELING, herindeling);
        delen.put(Wijzigingsoort.POSTCODES, postcodes);
        return delen;
    }

    private static void hoortErbij(Wijzigingsoort deel, boolean gevuld, Wijzigingsoort soort, List<Fout> fouten) {
        var veld = deel.name().toLowerCase(Locale.ROOT);
        if (deel == soort && !gevuld) {
            fouten.add(Fout.veld(veld, "verplicht", "Verplicht bij soort %s.".formatted(soort)));
        } else if (deel != soort && gevuld) {
            fouten.add(Fout.veld(veld, "hoort-er-niet-bij", "Hoort niet bij soort %s.".formatted(soort)));
        }
    }

    private void plaatsingen(List<Fout> fouten) {
        var gezien = new HashSet<Postcode4>();
        for (int nr = 0; nr < plaatsingen().size(); nr++) {
            @Nullable PlaatsingDeel een = plaatsingen().get(nr);
            if (een != null) {
                fouten.addAll(een.bezwaren("postcodes/%d/".formatted(nr), !gezien.add(een.pc4())));
            }
        }
    }

    private List<PlaatsingDeel> plaatsingen() {
        return Objects.requireNonNullElse(postcodes, List.of());
    }

    /** Empty as long as a part of it is missing, so that what is whole can be judged beside the faults of form. */
    Optional<Gebiedswijziging> wijziging() {
        @Nullable Wijzigingsoort gevraagd = soort;
        return gevraagd == null || ingangsdatum == null
                ? Optional.empty()
                : switch (gevraagd) {
                    case FUSIE -> Optional.ofNullable(fusie).flatMap(deel -> deel.wijziging(ingangsdatum));
                    case HERINDELING -> Optional.ofNullable(herindeling).flatMap(deel -> deel.wijziging(ingangsdatum));
                    case POSTCODES -> postcodewijziging();
                };
    }

    private Optional<Gebiedswijziging> postcodewijziging() {
        var heel = plaatsingen().stream().allMatch(een -> een != null && een.isHeel());
        return heel
                ? Optional.of(new Gebiedswijziging.Postcodewijziging(
                        ingangsdatum,
                        plaatsingen().stream().map(PlaatsingDeel::plaatsing).toList()))
                : Optional.empty();
    }
}
