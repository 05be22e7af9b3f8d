package nl.passendonderwijs.placement.opp.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.opp.Opp;
import nl.passendonderwijs.placement.opp.eis.Oppregels;
import nl.passendonderwijs.placement.opp.eis.Registermelding;
import nl.passendonderwijs.placement.opp.verloop.Oppstapsoort;
import nl.passendonderwijs.placement.opp.verloop.Oppstatuscode;
import nl.passendonderwijs.placement.termijn.rest.TermijnAntwoord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An ontwikkelingsperspectief as the school of the pupil sees it. */
@Schema(name = "Ontwikkelingsperspectief", description = "Een ontwikkelingsperspectief met zijn termijnen en inhoud.")
public record OppAntwoord(
        @Schema(examples = "01932c0a-7f01-7c10-8a44-2b3c4d5e6f70")
        UUID id,

        @Schema(examples = "01932c07-a8ef-7d10-8c55-0b1e2f3a4d5c")
        UUID leerlingId,

        Vestigingscode vestiging,
        @Schema(nullable = true) @Nullable SwvCode swv,
        @Schema(examples = "BAO") SoortOnderwijs soortOnderwijs,

        @Schema(
                examples = "01932c09-2c11-7a02-9e10-4d5e6f708192",
                nullable = true,
                description = "De inschrijving waaruit het volgt; leeg als alleen haar datum bekend is.")
        @Nullable
        UUID inschrijving,

        @Schema(examples = "2026-08-24", format = "date") LocalDate inschrijfdatum,

        @Schema(examples = "2026-09-14", nullable = true, description = "Definitieve plaatsing na een tijdelijke.")
        @Nullable
        LocalDate plaatsingsdatum,

        @Schema(examples = "true", description = "Moet deze leerling er een hebben (OPP-01)?")
        boolean verplicht,

        @Schema(examples = "De leerling heeft extra ondersteuning nodig.")
        String verplichtReden,

        @Schema(examples = "VASTGESTELD") Oppstatuscode status,

        @Schema(examples = "[\"OVERLEGGEN\",\"BIJSTELLEN\"]", description = "Wat nu gedaan kan worden.")
        List<Oppstapsoort> mogelijkeStappen,

        @Schema(description = "OPPTERMIJN (OPP-02) en EVALUATIETERMIJN (OPP-04); geen als het niet verplicht is.")
        List<TermijnAntwoord> termijnen,

        @Schema(nullable = true, description = "De geldende versie; leeg zolang er geen is vastgesteld.") @Nullable
        OppinhoudAntwoord inhoud,

        @Schema(examples = "true", description = "Meldt de school begin en einde aan het landelijke register (OPP-07)?")
        boolean meldenAanRegister,

        @Schema(examples = "2026-10-05", format = "date", nullable = true, description = "Eerste vaststelling.")
        @Nullable
        LocalDate begindatum,

        @Schema(
                examples = "2027-07-16",
                format = "date",
                nullable = true,
                description = "Laatste dag van wat was vastgesteld, ook als die nog komt.")
        @Nullable
        LocalDate einddatum) {

    /** @param geschreven the texts by id */
    static OppAntwoord van(Opp opp, Map<UUID, String> geschreven, Oppregels regels, LocalDate vandaag) {
        var begin = opp.begin();
        var plicht = begin.plicht();
        var melding = Registermelding.van(begin.soortOnderwijs(), opp.verloop());
        var versies = OppinhoudAntwoord.alle(opp, geschreven);
        return new OppAntwoord(
                opp.id(),
                opp.leerling(),
                begin.vestiging(),
                opp.swv(),
                begin.soortOnderwijs(),
                begin.inschrijving(),
                begin.inschrijfdatum(),
                begin.plaatsingsdatum(),
                plicht.verplicht(),
                plicht.reden(),
                opp.status(vandaag).code(),
                opp.status(vandaag).stappenVanSchool(),
                opp.klokken(regels, vandaag).alle().stream()
                        .map(stand -> TermijnAntwoord.van(stand, vandaag))
                        .toList(),
                versies.isEmpty() ? null : versies.getLast(),
                melding.melden(),
                melding.begindatum(),
                melding.einddatum());
    }
}
