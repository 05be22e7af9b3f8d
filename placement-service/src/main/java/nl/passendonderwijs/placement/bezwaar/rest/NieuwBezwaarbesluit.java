package nl.passendonderwijs.placement.bezwaar.rest;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.bezwaar.Bezwaar;
import nl.passendonderwijs.placement.bezwaar.regel.Hoorplicht;
import nl.passendonderwijs.placement.bezwaar.stap.Bezwaarstapverzoek;
import nl.passendonderwijs.placement.bezwaar.verloop.Bezwaarstap;
import nl.passendonderwijs.placement.bezwaar.verloop.Bezwaaruitkomst;
import nl.passendonderwijs.placement.bezwaar.verloop.NietGehoord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the bevoegd gezag decided on a bezwaar. */
@ToetstOokDomein
@Schema(description = "Een besluit op een bezwaar.")
public record NieuwBezwaarbesluit(
        @Schema(examples = "GEGROND", description = "GEGROND: het eerdere besluit is van de baan.")
        @NotNull(message = "Verplicht.")
        Bezwaaruitkomst uitkomst,

        @Schema(examples = "2025-05-14", description = "Niet voor de ontvangst en niet in de toekomst.")
        @NotNull(message = "Verplicht.")
        LocalDate besluitdatum,

        @Schema(
                examples = "2025-08-18",
                nullable = true,
                description = "Eerste schooldag, als de leerling na een gegrond bezwaar alsnog wordt toegelaten.")
        @Nullable
        LocalDate startdatum,

        @Schema(
                nullable = true,
                description = "Waarom niet is gehoord; alleen openbaar po en speciaal onderwijs (Awb 7:3).")
        @Nullable
        NietGehoord nietGehoord,

        @Schema(
                examples = "De school kan alsnog bieden wat nodig is.",
                description = "In gewone taal, zonder namen en zonder BSN.")
        @NotBlank(message = "Verplicht.")
        @Size(max = 10_000, message = "Een motivering telt hoogstens 10.000 tekens.")
        String motivering)
        implements Bezwaarstapverzoek {

    @Override
    public String datumveld() {
        return "besluitdatum";
    }

    @Override
    public @Nullable LocalDate datum() {
        return besluitdatum;
    }

    @Override
    public @Nullable String toelichting() {
        return motivering;
    }

    /** Only judged when the bezwaar is well-founded; otherwise there should be none at all. */
    @Override
    public @Nullable LocalDate start() {
        return uitkomst == Bezwaaruitkomst.GEGROND ? startdatum : null;
    }

    @Override
    public List<Fout> fouten(Bezwaar bezwaar) {
        var start = uitkomst == Bezwaaruitkomst.ONGEGROND && startdatum != null
                ? Stream.of(Fout.veld("startdatum", "niet-toegestaan", "Alleen bij GEGROND."))
                : Stream.<Fout>empty();
        return Stream.concat(start, Hoorplicht.fout(bezwaar, nietGehoord).stream())
                .toList();
    }

    @Override
    public Bezwaarstap stap() {
        return new Bezwaarstap.Beslissing(
                requireNonNull(besluitdatum), requireNonNull(uitkomst), startdatum, nietGehoord);
    }
}
