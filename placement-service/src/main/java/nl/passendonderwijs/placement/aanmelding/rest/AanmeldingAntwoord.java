package nl.passendonderwijs.placement.aanmelding.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Leerlingkenmerk;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.verloop.ExtraOndersteuning;
import nl.passendonderwijs.placement.aanmelding.verloop.Stapsoort;
import nl.passendonderwijs.placement.aanmelding.verloop.Statuscode;
import nl.passendonderwijs.placement.motivering.rest.WaarschuwingAntwoord;
import nl.passendonderwijs.placement.termijn.Termijnregels;
import nl.passendonderwijs.placement.termijn.rest.TermijnAntwoord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An aanmelding as its school sees it: what it sent, and what follows from it by law. */
@Schema(name = "Aanmelding", description = "Een aanmelding met haar termijnen.")
public record AanmeldingAntwoord(
        @Schema(examples = "01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12")
        UUID id,

        @Schema(
                examples = "01932c07-a8ef-7d10-8c55-0b1e2f3a4d5c",
                description = "Pseudoniem van de leerling op dit platform, hetzelfde bij elke school.")
        UUID leerlingId,

        @Schema(examples = "AANGEMELD") Statuscode status,
        Vestigingscode vestiging,

        @Schema(nullable = true, description = "Samenwerkingsverband van de vestiging op de dag van ontvangst.")
        @Nullable
        SwvCode swv,

        @Schema(examples = "BAO") SoortOnderwijs soortOnderwijs,
        Leerlingkenmerk leerlingkenmerk,
        @Schema(examples = "2021-05-14") LocalDate geboortedatum,
        Postcode4 postcode4,
        @Schema(examples = "2025-03-07") LocalDate ontvangstdatum,
        @Schema(examples = "2025-08-18") LocalDate gewensteStartdatum,
        @Schema(examples = "VERMOED") ExtraOndersteuning extraOndersteuning,

        @Schema(examples = "[\"08TE00\"]", description = "In volgorde van voorkeur (ZP-04).")
        List<Vestigingscode> andereScholen,

        @Schema(examples = "1", description = "Plaats van deze school in die volgorde (ZP-04).")
        int voorkeur,

        @Schema(examples = "true", nullable = true) @Nullable
        Boolean grondslagGerespecteerd,

        @Schema(nullable = true) @Nullable Vestigingscode huidigeVestiging,

        @Schema(description = "Wanneer de school moet hebben besloten (ZP-10).")
        TermijnAntwoord beslistermijn,

        @Schema(description = "Wanneer zonder besluit de tijdelijke plaatsing begint (ZP-11).")
        TermijnAntwoord plaatsingstermijn,

        @Schema(description = "Termijnen die uit een stap volgen: aanvullen, niet behandelen, bezwaar.")
        List<TermijnAntwoord> overigeTermijnen,

        @Schema(
                examples = "2025-05-17",
                format = "date",
                nullable = true,
                description = "Eerste dag van de tijdelijke plaatsing (ZP-11); leeg als die er niet is of is geweest.")
        @Nullable
        LocalDate tijdelijkGeplaatstVanaf,

        @Schema(
                examples = "[\"IN_BEHANDELING_NEMEN\",\"TOELATEN\"]",
                description = "De stappen die de school nu kan zetten.")
        List<Stapsoort> mogelijkeStappen,

        List<WaarschuwingAntwoord> waarschuwingen,

        @Schema(nullable = true, description = "Het genomen besluit; leeg zolang er geen is.") @Nullable
        BesluitKort besluit) {

    static AanmeldingAntwoord van(Aanmelding aanmelding, Termijnregels regels, LocalDate vandaag) {
        var gegevens = aanmelding.gegevens();
        var klokken = aanmelding.klokken(regels);
        var status = aanmelding.status();
        return new AanmeldingAntwoord(
                aanmelding.id(),
                aanmelding.leerling(),
                status.code(),
                gegevens.vestiging(),
                aanmelding.swv(),
                gegevens.soortOnderwijs(),
                gegevens.leerlingkenmerk(),
                gegevens.geboortedatum(),
                gegevens.postcode4(),
                gegevens.ontvangstdatum(),
                gegevens.gewensteStartdatum(),
                gegevens.extraOndersteuning(),
                gegevens.andereScholen(),
                gegevens.voorkeur(),
                gegevens.grondslagGerespecteerd(),
                gegevens.huidigeVestiging(),
                TermijnAntwoord.van(klokken.beslistermijn().stand(), vandaag),
                TermijnAntwoord.van(klokken.plaatsingstermijn().stand(), vandaag),
                klokken.overige().stream()
                        .map(stand -> TermijnAntwoord.van(stand, vandaag))
                        .toList(),
                aanmelding.verloop().tijdelijkGeplaatstVanaf().orElse(null),
                status.stappenVanSchool(),
                WaarschuwingAntwoord.van(aanmelding.waarschuwingen()),
                BesluitKort.van(aanmelding.verloop()));
    }
}
