package nl.passendonderwijs.placement.termijn.rest;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.placement.termijn.Termijnsoort;
import nl.passendonderwijs.placement.termijn.Termijnstand;
import nl.passendonderwijs.placement.termijn.Voortgang;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A term of law as an object: how it runs, until when, and what happens then. */
@Schema(name = "Termijn", description = "Een wettelijke termijn, en wat er gebeurt als zij verstrijkt.")
public record TermijnAntwoord(
        @Schema(examples = "BESLISTERMIJN") Termijnsoort soort,
        @Schema(examples = "VERLOPEND") Voortgang status,

        @Schema(examples = "2025-03-07", description = "Dag 0: de termijn loopt vanaf de dag erna (TRM-01).")
        LocalDate begindatum,

        @Schema(
                examples = "2025-04-18",
                format = "date",
                description = "Het einde voor verschuiving om weekend of feestdag (TRM-02).")
        LocalDate rekenkundigEinde,

        @Schema(examples = "2025-04-22", description = "Laatste dag waarop de handeling op tijd is.")
        LocalDate uiterlijkeDatum,

        @Schema(examples = "false") boolean verlengd,

        @Schema(description = "Wanneer de termijn stilstond; een lopende eindigt zo als er niets meer gebeurt.")
        List<OpschortingAntwoord> opschortingen,

        @Schema(
                examples = "12",
                nullable = true,
                description =
                        "Dagen tot de uiterlijke datum, 0 op die dag, negatief erna; leeg als er niets meer wacht.")
        @Nullable
        Long dagenOver,

        @Schema(examples = "2025-04-23", format = "date", description = "Eerste dag waarop het gevolg geldt.")
        LocalDate gevolgdatum,

        @Schema(examples = "De school is te laat met besluiten; dat wordt gemeld.")
        String gevolg,

        @Schema(examples = "2025-04-04", format = "date", nullable = true, description = "Leeg zolang zij loopt.")
        @Nullable
        LocalDate afrondingsdatum,

        @Schema(examples = "ZP-10", description = "De regel, of de regels als het van de soort school afhangt.")
        String regel) {

    public static TermijnAntwoord van(Termijnstand bewaard, LocalDate vandaag) {
        var stand = bewaard.op(vandaag);
        return new TermijnAntwoord(
                stand.soort(),
                stand.voortgang(vandaag),
                stand.begin(),
                stand.einde().rekenkundigEinde(),
                stand.uiterlijkeDatum(),
                stand.verlengd(),
                stand.opschortingen().stream().map(OpschortingAntwoord::van).toList(),
                stand.dagenOver(vandaag),
                stand.gevolgVanaf(),
                stand.gevolg(),
                stand.afgerondOp(),
                stand.soort().regel());
    }
}
