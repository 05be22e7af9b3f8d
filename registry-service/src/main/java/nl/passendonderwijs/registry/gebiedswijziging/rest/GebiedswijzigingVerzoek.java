package nl.passendonderwijs.registry.gebiedswijziging.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gebied.Toewijzing;
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
        @Size(max = 5000, message = "Hoogstens 5000 postcodes tegelijk.")
        List<PlaatsingDeel> postcodes) {

    @Schema(name = "FusieDeel", description = "Welke samenwerkingsverbanden als welk verder gaan.")
    record FusieDeel(
            @NotEmpty(message = "Noem er ten minste een.")
            @Schema(examples = "[\"PO2603\"]", description = "Houden op te bestaan.")
            List<SwvCode> opgaand,

            @NotNull(message = "Verplicht.") SwvCode voortzetting,

            @Schema(
                    nullable = true,
                    examples = "Amersfoort, Zeist",
                    description = "Verplicht als de voortzetting nieuw is.")
            @Nullable
            @Size(max = 200, message = "Hoogstens 200 tekens.")
            String regioLabel) {}

    @Schema(name = "HerindelingDeel", description = "Welke gemeenten als welke verder gaan.")
    record HerindelingDeel(
            @NotEmpty(message = "Noem er ten minste een.")
            @Schema(examples = "[\"0307\"]", description = "Houden op te bestaan.")
            List<Gemeentecode> opgeheven,

            @NotNull(message = "Verplicht.") Gemeentecode gemeente,

            @NotBlank(message = "Verplicht.")
            @Size(max = 200, message = "Hoogstens 200 tekens.")
            @Schema(examples = "Eemstad")
            String naam,

            @NotBlank(message = "Verplicht.")
            @Size(max = 200, message = "Hoogstens 200 tekens.")
            @Schema(examples = "Utrecht")
            String provincie) {}

    @Schema(name = "PlaatsingDeel", description = "Waar een postcode dan ligt.")
    record PlaatsingDeel(
            @NotNull(message = "Verplicht.") Postcode4 pc4,
            @NotNull(message = "Verplicht.") Gemeentecode gemeente,

            @Schema(nullable = true, examples = "PO2602") @Nullable
            SwvCode swvPo,

            @Schema(nullable = true, examples = "VO2602") @Nullable
            SwvCode swvVo) {}

    /** Asked also when the form has faults, so anything may be missing. */
    List<Fout> bezwaren() {
        var fouten = new ArrayList<Fout>();
        @Nullable Wijzigingsoort gevraagd = soort;
        if (gevraagd != null) {
            delen().forEach((deel, inhoud) -> hoortErbij(deel, inhoud != null, gevraagd, fouten));
        }
        plaatsingen(fouten);
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
        var alle = Objects.requireNonNullElse(postcodes, List.<PlaatsingDeel>of());
        for (int nr = 0; nr < alle.size(); nr++) {
            var een = alle.get(nr);
            if (een != null) {
                plaatsing("postcodes/%d/".formatted(nr), een, !gezien.add(een.pc4()), fouten);
            }
        }
    }

    private static void plaatsing(String veld, PlaatsingDeel een, boolean dubbel, List<Fout> fouten) {
        if (dubbel && een.pc4() != null) {
            fouten.add(Fout.veld(veld + "pc4", "dubbel", "Deze postcode staat er al."));
        }
        sector(veld + "swvPo", een.swvPo(), Sector.PO, fouten);
        sector(veld + "swvVo", een.swvVo(), Sector.VO, fouten);
    }

    private static void sector(String veld, @Nullable SwvCode code, Sector sector, List<Fout> fouten) {
        if (code != null && code.sector() != sector) {
            fouten.add(Fout.veld(veld, "REG-01", "Verwacht een verband van sector %s.".formatted(sector)));
        }
    }

    /** Only of a form without faults. */
    Gebiedswijziging wijziging() {
        return switch (soort) {
            case FUSIE -> {
                var deel = Objects.requireNonNull(fusie);
                yield new Gebiedswijziging.Fusie(ingangsdatum, deel.opgaand(), deel.voortzetting(), deel.regioLabel());
            }
            case HERINDELING -> {
                var deel = Objects.requireNonNull(herindeling);
                yield new Gebiedswijziging.Herindeling(
                        ingangsdatum, deel.opgeheven(), deel.gemeente(), deel.naam(), deel.provincie());
            }
            case POSTCODES ->
                new Gebiedswijziging.Postcodewijziging(
                        ingangsdatum,
                        Objects.requireNonNull(postcodes).stream()
                                .map(GebiedswijzigingVerzoek::plaatsing)
                                .toList());
        };
    }

    private static Gebiedswijziging.Postcodewijziging.Plaatsing plaatsing(PlaatsingDeel deel) {
        return new Gebiedswijziging.Postcodewijziging.Plaatsing(
                deel.pc4(), deel.gemeente(), new Toewijzing(deel.swvPo(), deel.swvVo()));
    }
}
