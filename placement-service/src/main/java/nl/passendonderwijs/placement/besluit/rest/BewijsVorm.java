package nl.passendonderwijs.placement.besluit.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import nl.passendonderwijs.placement.besluit.weigering.Bewijs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a school shows for an exception, as it is sent and shown. */
@Schema(name = "Bewijs", description = "Waarop een uitzondering steunt; geef het deel dat bij de grond hoort.")
public record BewijsVorm(
        @Schema(nullable = true, description = "Bij GEEN_PLAATSRUIMTE (ZP-08).") @Valid @Nullable
        PlaatsruimteVorm plaatsruimte,

        @Schema(nullable = true, description = "Bij GRONDSLAG (ZP-08, ZP-16).") @Valid @Nullable
        GrondslagvraagVorm grondslagvraag,

        @Schema(
                examples = "SCHOOLADVIES",
                nullable = true,
                description = "Bij TOELATINGSVOORWAARDEN, alleen vo (ZP-08).")
        Bewijs.@Nullable Toelatingsvoorwaarde toelatingsvoorwaarde) {

    static @Nullable BewijsVorm van(Bewijs bewijs) {
        return bewijs.equals(Bewijs.geen())
                ? null
                : new BewijsVorm(
                        PlaatsruimteVorm.van(bewijs.plaatsruimte()),
                        GrondslagvraagVorm.van(bewijs.grondslagvraag()),
                        bewijs.toelatingsvoorwaarde());
    }

    /** What could not be read is left out: then the request has its fault already. */
    Bewijs bewijs() {
        return new Bewijs(
                plaatsruimte == null ? null : plaatsruimte.bewijs(),
                grondslagvraag == null ? null : grondslagvraag.bewijs(),
                toelatingsvoorwaarde);
    }

    /** Places there are, and places taken. */
    @Schema(name = "Plaatsruimte", description = "De plaatsen in de groep waar de leerling bij zou komen.")
    public record PlaatsruimteVorm(
            @Schema(examples = "28", description = "Plaatsen die er zijn.")
            @NotNull(message = "Verplicht.")
            @PositiveOrZero(message = "Een aantal is niet negatief.")
            @Max(value = 10_000, message = "Ten hoogste 10000.")
            Integer plaatsen,

            @Schema(examples = "28", description = "Plaatsen die bezet zijn.")
            @NotNull(message = "Verplicht.")
            @PositiveOrZero(message = "Een aantal is niet negatief.")
            @Max(value = 10_000, message = "Ten hoogste 10000.")
            Integer bezet,

            @Schema(examples = "2025-04-01", description = "Dag waarop is geteld.") @NotNull(message = "Verplicht.")
            LocalDate peildatum) {

        static @Nullable PlaatsruimteVorm van(Bewijs.@Nullable Plaatsruimte ruimte) {
            return ruimte == null ? null : new PlaatsruimteVorm(ruimte.plaatsen(), ruimte.bezet(), ruimte.peildatum());
        }

        @SuppressWarnings("NullAway") // what is absent was a fault of the request
        Bewijs.@Nullable Plaatsruimte bewijs() {
            return plaatsen == null || bezet == null || peildatum == null
                    ? null
                    : new Bewijs.Plaatsruimte(plaatsen, bezet, peildatum);
        }
    }

    /** What the parents were asked, and would not. */
    @Schema(name = "Grondslagvraag", description = "Wat de ouders over de grondslag is gevraagd en zij weigerden.")
    public record GrondslagvraagVorm(
            @Schema(examples = "2025-03-10", format = "date", description = "Dag waarop de school het vroeg.")
            @NotNull(message = "Verplicht.")
            LocalDate vraagdatum,

            @Schema(examples = "RESPECTEREN", description = "Wat de ouders niet wilden.")
            @NotNull(message = "Verplicht.")
            Bewijs.Houding geweigerd) {

        static @Nullable GrondslagvraagVorm van(Bewijs.@Nullable Grondslagvraag vraag) {
            return vraag == null ? null : new GrondslagvraagVorm(vraag.vraagdatum(), vraag.geweigerd());
        }

        @SuppressWarnings("NullAway") // what is absent was a fault of the request
        Bewijs.@Nullable Grondslagvraag bewijs() {
            return vraagdatum == null || geweigerd == null ? null : new Bewijs.Grondslagvraag(vraagdatum, geweigerd);
        }
    }
}
