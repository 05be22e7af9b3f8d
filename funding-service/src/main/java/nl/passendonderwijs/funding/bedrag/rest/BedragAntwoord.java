package nl.passendonderwijs.funding.bedrag.rest;

import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.funding.bedrag.Bedragsoort;
import nl.passendonderwijs.funding.bedrag.Bedragstatus;
import nl.passendonderwijs.funding.bedrag.Categorie;
import nl.passendonderwijs.funding.bedrag.Doelgroep;
import nl.passendonderwijs.funding.bedrag.GepubliceerdBedrag;
import nl.passendonderwijs.funding.bedrag.Leeftijdsgroep;
import nl.passendonderwijs.kit.waarden.Bedrag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An amount as callers see it: always with its period, and whether that is over. */
@Schema(description = "Een gepubliceerd bedrag; het geldt alleen in zijn eigen periode.")
record BedragAntwoord(
        @Schema(examples = "01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12")
        UUID id,

        @Schema(examples = "2015-2016", description = "Schooljaar of kalenderjaar waarvoor het bedrag geldt.")
        String periode,

        @Schema(examples = "2015-08-01", description = "Eerste dag van de periode.")
        LocalDate van,

        @Schema(examples = "2016-08-01", description = "Eerste dag die er niet meer bij hoort.", nullable = true)
        @Nullable
        LocalDate tot,

        @Schema(examples = "true", description = "De periode is voorbij: dit is geen actueel bedrag.")
        boolean verlopen,

        @Schema(examples = "LICHT_PERSONEEL") Bedragsoort soort,

        @Schema(examples = "lichte ondersteuning swv (personeel)", description = "Woorden van de regeling.")
        String omschrijving,

        @Schema(examples = "PO", description = "Voor wie het bedrag is.")
        Doelgroep doelgroep,

        @Schema(examples = "LAAG", nullable = true) @Nullable
        Categorie categorie,

        @Schema(examples = "JONGER_DAN_8", nullable = true) @Nullable
        Leeftijdsgroep leeftijdsgroep,

        Bedrag bedrag,
        @Schema(examples = "EUR per leerling") String eenheid,

        @Schema(examples = "PUBLICATIE", description = "PUBLICATIE staat in een regeling.")
        Bedragstatus status,

        @Schema(examples = "BWBR0037118 Regeling bekostiging personeel PO 2015-2016")
        String regeling,

        @Schema(examples = "art. 19 (Besluit bek. WPO 31 lid 1)")
        String artikel,

        @Schema(
                examples = "2015-10-29",
                nullable = true,
                description = "Dag van vaststelling, als een periode meer dan een publicatie kent.")
        @Nullable
        LocalDate vastgesteld,

        @Schema(
                examples = "alleen art. 34-37 gemodelleerd",
                nullable = true,
                description = "Wat u over deze bron moet weten.")
        @Nullable
        String opmerking) {

    static BedragAntwoord van(GepubliceerdBedrag gepubliceerd, LocalDate vandaag) {
        var sleutel = gepubliceerd.sleutel();
        var periode = sleutel.periode().periode();
        var bron = gepubliceerd.bron();
        return new BedragAntwoord(
                gepubliceerd.id(),
                sleutel.periode().toString(),
                periode.van(),
                periode.tot(),
                gepubliceerd.verlopen(vandaag),
                sleutel.soort(),
                sleutel.soort().omschrijving(),
                sleutel.doelgroep(),
                sleutel.categorie(),
                sleutel.leeftijdsgroep(),
                gepubliceerd.bedrag(),
                gepubliceerd.eenheid(),
                gepubliceerd.status(),
                bron.regeling(),
                bron.artikel(),
                bron.vastgesteld(),
                bron.opmerking());
    }
}
