package nl.passendonderwijs.registry.importeren.rest;

import nl.passendonderwijs.registry.importeren.verslag.Afwijzing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Afwijzing", description = "Een rij die is overgeslagen.")
record AfwijzingWeergave(
        @Schema(examples = "17", description = "Regel in het bestand; de kopregel is regel 1.")
        long regel,

        @Schema(examples = "Kolom pc4: Een postcode is hier alleen de vier cijfers, 1000 tot en met 9999, zoals 3811.")
        String reden) {

    static AfwijzingWeergave van(Afwijzing afwijzing) {
        return new AfwijzingWeergave(afwijzing.regel(), afwijzing.reden());
    }
}
