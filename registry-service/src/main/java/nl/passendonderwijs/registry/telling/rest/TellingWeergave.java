package nl.passendonderwijs.registry.telling.rest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.leerlingaantal.Telherkomst;
import nl.passendonderwijs.registry.teldatum.TellingStatus;
import nl.passendonderwijs.registry.telling.Aanleiding;
import nl.passendonderwijs.registry.telling.Telling;
import nl.passendonderwijs.registry.telling.Tellingrij;
import nl.passendonderwijs.registry.telling.leverstand.NietGeleverd;
import nl.passendonderwijs.registry.telling.leverstand.Volledigheid;
import nl.passendonderwijs.registry.telling.maskering.Maskering;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Telling",
        description = "De vastgestelde leerlingaantallen van een samenwerkingsverband op een teldatum; kleine aantallen"
                + " zijn gemaskeerd (PRIV-12).")
record TellingWeergave(
        SwvCode swv,
        @Schema(examples = "PO") Sector sector,
        @Schema(examples = "2014-10-01") LocalDate teldatum,
        @Schema(examples = "DEFINITIEF") TellingStatus status,

        @Schema(examples = "1", description = "Eén hoger bij elke verbetering.")
        int versie,

        @Schema(examples = "TELDATUM_BEREIKT", description = "Waarom deze versie is gemaakt.")
        Aanleiding aanleiding,

        @Schema(
                examples = "VOLLEDIG",
                description =
                        "ONVOLLEDIG als er vestigingen ontbreken; NIETS_GELEVERD als van geen vestiging een aantal van"
                                + " deze dag bekend is. Een aantal van een andere dag telt nooit mee.")
        Volledigheid volledigheid,

        List<TotaalWeergave> totalen,
        List<RijWeergave> rijen,

        @Schema(description = "De vestigingen die op deze dag tellen en die deze versie niet kent.")
        List<NietGeleverdWeergave> nietGeleverd) {

    @Schema(name = "Tellingrij", description = "De leerlingen van één soort op één vestiging.")
    record RijWeergave(
            Vestigingscode vestiging,
            Bestuursnummer bestuur,
            @Schema(examples = "BAO") Soort soort,

            @Schema(nullable = true, examples = "144", description = "Null als het aantal is gemaskeerd.") @Nullable
            Integer aantal,

            @Schema(
                    examples = "false",
                    description =
                            "Een klein aantal (niet nul; PRIV-12), door de bron verborgen, of het andere deel van een SOVSO"
                                    + " is zo klein.")
            boolean gemaskeerd,

            @Schema(examples = "false", description = "Deel van een ongesplitst aantal so en vso.")
            boolean geschat,

            @Schema(examples = "REGISTER", description = "Het register (DUO) of de school zelf (SIS).")
            Telherkomst herkomst) {

        static RijWeergave van(Tellingrij rij) {
            return new RijWeergave(
                    rij.vestiging(),
                    rij.bestuur(),
                    rij.soort(),
                    rij.gemaskeerd() ? null : Integer.valueOf(rij.aantal()),
                    rij.gemaskeerd(),
                    rij.geschat(),
                    rij.herkomst());
        }
    }

    @Schema(name = "Tellingtotaal", description = "De leerlingen van één soort in het hele samenwerkingsverband.")
    record TotaalWeergave(
            @Schema(examples = "BAO") Soort soort,
            @Schema(examples = "41") int vestigingen,

            @Schema(
                    nullable = true,
                    examples = "8312",
                    description = "Null als een van de aantallen is gemaskeerd: anders is dat uit te rekenen.")
            @Nullable
            Integer aantal) {

        static TotaalWeergave van(Soort soort, List<Tellingrij> rijen, Maskering maskering) {
            return new TotaalWeergave(
                    soort, rijen.size(), maskering.totaal(rijen).orElse(null));
        }
    }

    static TellingWeergave van(Telling telling, List<NietGeleverd> nietGeleverd, Maskering maskering) {
        var perSoort = telling.rijen().stream().collect(groupingBy(Tellingrij::soort, TreeMap::new, toList()));
        return new TellingWeergave(
                telling.swv(),
                telling.swv().sector(),
                telling.teldatum(),
                telling.status(),
                telling.versie(),
                telling.aanleiding(),
                Volledigheid.van(telling.rijen().size(), nietGeleverd.size()),
                perSoort.entrySet().stream()
                        .map(een -> TotaalWeergave.van(een.getKey(), een.getValue(), maskering))
                        .toList(),
                maskering.open(telling.rijen()).stream().map(RijWeergave::van).toList(),
                nietGeleverd.stream().map(NietGeleverdWeergave::van).toList());
    }

    /** Differs with every version and with every other list of what is missing, which may change without a version. */
    long etag() {
        return ((long) versie << Integer.SIZE)
                | Integer.toUnsignedLong(nietGeleverd.toString().hashCode());
    }
}
