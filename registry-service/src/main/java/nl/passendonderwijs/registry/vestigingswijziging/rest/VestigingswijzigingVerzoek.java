package nl.passendonderwijs.registry.vestigingswijziging.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Coordinaat;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.OngeldigeWaarde;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.vestiging.Denominatie;
import nl.passendonderwijs.registry.vestigingswijziging.Verandering;
import nl.passendonderwijs.registry.vestigingswijziging.Vestigingswijziging;
import nl.passendonderwijs.registry.vestigingswijziging.Wijzigingswijze;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@ToetstOokDomein
@Schema(
        name = "VestigingswijzigingVerzoek",
        description = "Wat er van een vestiging anders wordt; wat niet genoemd is, blijft zoals het is.")
record VestigingswijzigingVerzoek(
        @NotNull(message = "Verplicht.") @Schema(examples = "WIJZIGING")
        Wijzigingswijze soort,

        @NotNull(message = "Verplicht.")
        @Schema(
                examples = "2027-08-01",
                description = "Eerste dag waarop het zo is; bij een correctie een dag waarop het onjuiste gold;"
                        + " bij een sluiting de eerste dag waarop zij niet meer in bedrijf is; bij een heropening de"
                        + " eerste dag waarop zij dat weer is, ook als zij nooit gesloten had moeten zijn.")
        LocalDate ingangsdatum,

        @NotBlank(message = "Verplicht.")
        @Size(max = 500, message = "Hoogstens 500 tekens.")
        @Schema(examples = "Verhuisd naar een nieuw gebouw", description = "Openbaar; noem geen personen.")
        String reden,

        @Schema(nullable = true, examples = "Basisschool De Wegwijzer")
        @Nullable
        @Size(max = 200, message = "Hoogstens 200 tekens.")
        @Pattern(regexp = NIET_LEEG, message = "Niet leeg.")
        String naam,

        @Schema(nullable = true, examples = "40740") @Nullable
        Bestuursnummer bestuur,

        @Schema(nullable = true, examples = "Rooms-Katholiek")
        @Nullable
        @Size(max = 100, message = "Hoogstens 100 tekens.")
        @Pattern(regexp = NIET_LEEG, message = "Niet leeg.")
        String denominatie,

        @Schema(nullable = true, examples = "0307") @Nullable
        Gemeentecode gemeente,

        @Schema(nullable = true, examples = "3811", description = "Zonder lat en lon vervalt dan ook het oude punt.")
        @Nullable
        Postcode4 pc4,

        @Schema(nullable = true, examples = "52.1561", description = "Breedtegraad in graden (WGS 84), samen met lon.")
        @Nullable
        Double lat,

        @Schema(nullable = true, examples = "5.3878", description = "Lengtegraad in graden (WGS 84), samen met lat.")
        @Nullable
        Double lon,

        @Schema(
                nullable = true,
                examples = "false",
                description = "Door haar richting aangesloten bij een landelijk verband (REG-06).")
        @Nullable
        Boolean landelijk) {

    private static final String NIET_LEEG = "[\\s\\S]*\\S[\\s\\S]*";

    /** Asked also when the form has faults, so anything may be missing. */
    List<Fout> bezwaren() {
        return Stream.of(zonderWederhelft(), buitenNederland(), inhoud())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Fout> zonderWederhelft() {
        return (lat == null) == (lon == null)
                ? Optional.empty()
                : Optional.of(Fout.veld(lat == null ? "lat" : "lon", "verplicht", "Geef lat en lon samen."));
    }

    private Optional<Fout> buitenNederland() {
        return lat == null || lon == null || punt() != null
                ? Optional.empty()
                : Optional.of(Fout.veld("lat", "ongeldige-coordinaat", "Het punt ligt niet in Nederland."));
    }

    private Optional<Fout> inhoud() {
        var leeg = verandering().isLeeg();
        @Nullable Wijzigingswijze gevraagd = soort;
        if (gevraagd == null
                || gevraagd == Wijzigingswijze.HEROPENING
                || leeg == (gevraagd == Wijzigingswijze.SLUITING)) {
            return Optional.empty();
        }
        return Optional.of(
                leeg
                        ? new Fout("#", "niets-te-wijzigen", "Noem ten minste één gegeven dat anders wordt.")
                        : new Fout("#", "hoort-er-niet-bij", "Een sluiting wijzigt verder niets; laat de rest weg."));
    }

    /** Null also when it is not in the country. */
    private @Nullable Coordinaat punt() {
        try {
            return lat == null || lon == null ? null : new Coordinaat(lat, lon);
        } catch (OngeldigeWaarde elders) {
            return null;
        }
    }

    Verandering verandering() {
        var richting = denominatie == null ? null : new Denominatie(denominatie);
        return new Verandering(naam, bestuur, richting, gemeente, pc4, punt(), landelijk);
    }

    /** Only of a form without faults. */
    Vestigingswijziging van(Vestigingscode code) {
        return new Vestigingswijziging(code, soort, ingangsdatum, reden, verandering());
    }
}
