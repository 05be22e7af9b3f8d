package nl.passendonderwijs.registry.behoefte.rest;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.registry.behoefte.Ondersteuningsbehoefte;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Ondersteuningsbehoefte", description = "Een soort ondersteuning die leerlingen nodig kunnen hebben.")
record BehoefteWeergave(
        Behoeftecode code,
        @Schema(examples = "Dyslexie") String naam,

        @Schema(examples = "Begeleiding en hulpmiddelen bij hardnekkige lees- en spellingproblemen.")
        String omschrijving,

        @Schema(examples = "2014-08-01") LocalDate geldigVan,

        @Schema(nullable = true, examples = "2027-08-01", description = "Eerste dag waarop zij niet meer geldt.")
        @Nullable
        LocalDate geldigTot) {

    static BehoefteWeergave van(Ondersteuningsbehoefte behoefte) {
        return new BehoefteWeergave(
                behoefte.code(),
                behoefte.naam(),
                behoefte.omschrijving(),
                behoefte.geldig().van(),
                behoefte.geldig().tot());
    }
}
