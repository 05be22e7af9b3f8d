package nl.passendonderwijs.funding.berekening.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.funding.bedrag.Bedragsoort;
import nl.passendonderwijs.funding.bedrag.Bedragstatus;
import nl.passendonderwijs.funding.berekening.Berekening;
import nl.passendonderwijs.funding.berekening.Berekeningstatus;
import nl.passendonderwijs.funding.regime.Componentcode;
import nl.passendonderwijs.funding.telling.Tellingstatus;
import nl.passendonderwijs.kit.waarden.Bedrag;
import nl.passendonderwijs.kit.waarden.Schooljaar;
import nl.passendonderwijs.kit.waarden.SwvCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A calculation as callers see it, with the counts and amounts that it stands on. */
@Schema(name = "Berekening", description = "De bekostiging van een samenwerkingsverband over een periode.")
record BerekeningAntwoord(
        @Schema(examples = "01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12")
        UUID id,

        SwvCode swv,

        @Schema(examples = "PO_TOT_2022", description = "Regels die voor deze sector en periode gelden.")
        String regime,

        Schooljaar periode,

        @Schema(examples = "1", description = "Een hoger nummer voor elke nieuwe berekening van deze periode.")
        int versie,

        @Schema(
                examples = "01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d11",
                nullable = true,
                description = "De berekening waar deze voor in de plaats komt.")
        @Nullable
        UUID vorige,

        @Schema(
                examples = "BEREKEND",
                description = "BEDRAGEN_ONTBREKEN: er is niet gerekend; `toelichting` noemt wat ontbreekt.")
        Berekeningstatus status,

        @Schema(examples = "2026-09-01T08:15:38.250Z") Instant berekendOp,

        @Schema(examples = "PO_TOT_2022/1", description = "Versie van de rekenregels.")
        String regelversie,

        List<ComponentAntwoord> componenten,
        List<GrondslagAntwoord> grondslag,
        List<TariefAntwoord> tarieven,
        List<ToelichtingAntwoord> toelichting) {

    /** One line, in euro. */
    @Schema(name = "Component")
    record ComponentAntwoord(
            @Schema(examples = "ZWAAR_PERSONEEL") Componentcode code,

            @Schema(examples = "2014-10-01", description = "De dag waarvan de leerlingen tellen.")
            LocalDate teldatum,

            Bedrag bruto,
            Bedrag aftrek,
            Bedrag netto,
            Bedrag tekort) {}

    /** Pupils counted on one teldatum. */
    @Schema(name = "Grondslag")
    record GrondslagAntwoord(
            @Schema(examples = "2014-10-01") LocalDate teldatum,

            @Schema(examples = "1", description = "Versie van de telling.")
            int tellingVersie,

            @Schema(examples = "DEFINITIEF") Tellingstatus tellingStatus,

            @Schema(examples = "8000", description = "Leerlingen van basisscholen.")
            long bao,

            @Schema(examples = "150", description = "Leerlingen van het speciaal basisonderwijs.")
            long sbo,

            @Schema(examples = "2", description = "Vestigingen waarvan het aantal verborgen is; geteld als 0.")
            int gemaskeerd) {}

    /** An amount that was used. */
    @Schema(name = "Tarief")
    record TariefAntwoord(
            @Schema(examples = "ZWAAR_PERSONEEL") Componentcode component,
            @Schema(examples = "ZWAAR_PERSONEEL") Bedragsoort soort,
            @Schema(examples = "2015-2016") String periode,

            @Schema(examples = "zware ondersteuning swv (personeel) PO 2015-2016")
            String omschrijving,

            Bedrag bedrag,
            @Schema(examples = "EUR per leerling") String eenheid,

            @Schema(examples = "BWBR0037118 Regeling bekostiging personeel PO 2015-2016")
            String regeling,

            @Schema(examples = "art. 21") String artikel,
            @Schema(examples = "PUBLICATIE") Bedragstatus status) {}

    /** A remark for the reader. */
    @Schema(name = "Toelichting")
    record ToelichtingAntwoord(
            @Schema(examples = "geen-tlv-telling") String code,

            @Schema(examples = "Er is geen telling van leerlingen met een toelaatbaarheidsverklaring.")
            String detail) {}

    static BerekeningAntwoord van(Berekening berekening) {
        var snapshot = berekening.snapshot();
        return new BerekeningAntwoord(
                berekening.id(),
                berekening.swv(),
                berekening.regime(),
                berekening.periode(),
                berekening.versie(),
                berekening.vorige(),
                berekening.status(),
                berekening.berekendOp(),
                snapshot.regelversie(),
                snapshot.componenten().stream().map(Snapshotantwoord::component).toList(),
                snapshot.grondslag().stream().map(Snapshotantwoord::grondslag).toList(),
                snapshot.tarieven().stream().map(Snapshotantwoord::tarief).toList(),
                snapshot.toelichting().stream()
                        .map(Snapshotantwoord::toelichting)
                        .toList());
    }
}
