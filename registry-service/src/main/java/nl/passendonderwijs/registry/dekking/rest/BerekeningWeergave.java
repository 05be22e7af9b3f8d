package nl.passendonderwijs.registry.dekking.rest;

import java.util.List;
import nl.passendonderwijs.registry.dekking.Dekking;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DekkingBerekening", description = "Hoe de dekking is bepaald.")
record BerekeningWeergave(
        @Schema(examples = "hemelsbreed") String afstandsmaat,

        @Schema(examples = "10.0", description = "Verder weg dan dit, in km, is een witte vlek.")
        double grensKm,

        @Schema(examples = "BAG-punt van de vestiging, anders het punt van haar postcode")
        String puntbron,

        Meegeteld meegeteld,

        @Schema(examples = "12", description = "Aantal voorzieningen dat verzonnen is.")
        long voorbeelden,

        @Schema(examples = "[\"Leden zijn de vestigingen die op de peildatum bij het verband horen.\"]")
        List<String> toelichting) {

    private static final List<String> TOELICHTING = List.of(
            "Meegeteld is het aanbod van vestigingen die op de peildatum bij het samenwerkingsverband horen.",
            "Een gemeente telt voor het deel dat in het samenwerkingsverband ligt; afstanden beginnen bij het gemiddelde"
                    + " punt van de postcodes van dat deel. Bij een landelijk verband tellen de gemeenten van de leden.",
            "Een aanbieder heeft plaats als er een plaats vrij is, of als niet bekend is hoeveel er bezet zijn.",
            "Een klein aantal bezette plaatsen (niet nul) is niet openbaar (PRIV-12): dan is ook niet te zien hoeveel er vrij"
                    + " zijn, en bij even weinig plaatsen ook niet of er plaats is.",
            "Voor slechthorende en slechtziende leerlingen zijn er daarnaast de instellingen van cluster 1 en 2, die bij geen"
                    + " samenwerkingsverband horen; een witte vlek zegt daar dus minder.",
            "Wat scholen samen hebben (initiatieven) telt alleen mee als een school het ook als eigen aanbod noemt.",
            "Een witte vlek: geen aanbieder met plaats in de gemeente, en de dichtstbijzijnde met plaats is verder dan de"
                    + " grens of bestaat niet. De grens is een instelling en geen wettelijke norm.");

    @Schema(
            name = "DekkingMeegeteld",
            description = "Hoeveel leden iets hebben gepubliceerd dat op de peildatum geldt.")
    record Meegeteld(
            @Schema(examples = "41") int vestigingenMetAanbod,
            @Schema(examples = "57") int vestigingenZonderAanbod) {}

    static BerekeningWeergave van(Dekking dekking) {
        var gegevens = dekking.gegevens();
        return new BerekeningWeergave(
                "hemelsbreed",
                dekking.grensKm(),
                "BAG-punt van de vestiging, anders het punt van haar postcode",
                new Meegeteld(gegevens.metAanbod(), gegevens.zonderAanbod()),
                gegevens.voorbeelden(),
                TOELICHTING);
    }
}
