package nl.passendonderwijs.placement.opp.rest.stap;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.opp.Oppstapverzoek;
import nl.passendonderwijs.placement.opp.eis.Oppdeel;
import nl.passendonderwijs.placement.opp.verloop.Oppstap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The content of an ontwikkelingsperspectief, whole or as far as it changes. */
@ToetstOokDomein
@Schema(
        description = "Inhoud van een ontwikkelingsperspectief (OPP-05), in gewone taal, zonder namen en zonder BSN."
                + " Bij vaststellen is elk deel nodig; bij bijstellen blijft staan wat niet genoemd is.")
public record NieuweOppversie(
        @Schema(examples = "2025-09-26", description = "Dag van het besluit van het bevoegd gezag.")
        @NotNull(message = "Verplicht.")
        LocalDate datum,

        @Schema(
                examples = "Vmbo basis of kader.",
                nullable = true,
                description = "Verwachte uitstroom: soort onderwijs of uitstroomprofiel; in het pro het soort werk.")
        @Size(max = 10_000, message = TE_LANG)
        @Nullable
        String uitstroombestemming,

        @Schema(
                examples = "Raakt snel overprikkeld in een volle klas.",
                nullable = true,
                description = "Wat het leren belemmert.")
        @Size(max = 10_000, message = TE_LANG)
        @Nullable
        String belemmerendeFactoren,

        @Schema(
                examples = "Leert graag met beeld en vaste stappen.",
                nullable = true,
                description = "Wat het leren bevordert.")
        @Size(max = 10_000, message = TE_LANG)
        @Nullable
        String bevorderendeFactoren,

        @Schema(
                examples = "Dagelijks een rustige werkplek en wekelijks een gesprek.",
                nullable = true,
                description = "Handelingsdeel: de ondersteuning en begeleiding.")
        @Size(max = 10_000, message = TE_LANG)
        @Nullable
        String begeleiding,

        @Schema(
                examples = "Geen tweede vreemde taal.",
                nullable = true,
                description = "Handelingsdeel: waarin van het onderwijsprogramma wordt afgeweken.")
        @Size(max = 10_000, message = TE_LANG)
        @Nullable
        String afwijkingen,

        @Schema(
                examples = "Vastgesteld na het gesprek in september.",
                nullable = true,
                description = "Bij deze stap, niet bij de inhoud.")
        @Size(max = 10_000, message = TE_LANG)
        @Nullable
        String toelichting) {

    private static final String TE_LANG = "Een tekst telt hoogstens 10.000 tekens.";

    Oppstapverzoek vaststelling() {
        return new Versie(datum, toelichting, delen(), Oppstap.Vaststelling::new, List.of());
    }

    Oppstapverzoek bijstelling() {
        var delen = delen();
        boolean handelingsdeel = delen.keySet().stream().anyMatch(Oppdeel::isHandelingsdeel);
        var fouten = delen.isEmpty()
                ? List.of(new Fout("#", "geen-wijziging", "Noem ten minste een deel dat verandert."))
                : List.<Fout>of();
        return new Versie(datum, toelichting, delen, dag -> new Oppstap.Bijstelling(dag, handelingsdeel), fouten);
    }

    private Map<Oppdeel, String> delen() {
        var delen = new EnumMap<Oppdeel, String>(Oppdeel.class);
        for (var deel : Oppdeel.values()) {
            var tekst = tekst(deel);
            if (tekst != null && !tekst.isBlank()) {
                delen.put(deel, tekst);
            }
        }
        return delen;
    }

    private @Nullable String tekst(Oppdeel deel) {
        return switch (deel) {
            case UITSTROOMBESTEMMING -> uitstroombestemming;
            case BELEMMERENDE_FACTOREN -> belemmerendeFactoren;
            case BEVORDERENDE_FACTOREN -> bevorderendeFactoren;
            case BEGELEIDING -> begeleiding;
            case AFWIJKINGEN -> afwijkingen;
        };
    }

    private record Versie(
            @Nullable LocalDate datum,
            @Nullable String toelichting,
            Map<Oppdeel, String> inhoud,
            Function<LocalDate, Oppstap> soort,
            List<Fout> fouten)
            implements Oppstapverzoek {
        @Override
        public Oppstap stap() {
            return soort.apply(requireNonNull(datum));
        }
    }
}
