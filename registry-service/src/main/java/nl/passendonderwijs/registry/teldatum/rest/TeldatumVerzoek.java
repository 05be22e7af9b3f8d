package nl.passendonderwijs.registry.teldatum.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.registry.teldatum.Telmoment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@ToetstOokDomein
@Schema(name = "TeldatumVerzoek", description = "Een dag waarop geteld wordt of is.")
record TeldatumVerzoek(
        @NotNull(message = "Verplicht.") @Schema(examples = "PO")
        Sector sector,

        @NotNull(message = "Verplicht.") @Schema(examples = "2014-10-01", description = "1 oktober of 1 februari.")
        LocalDate teldatum) {

    /** Asked also when the form has faults, so the date may be missing. */
    List<Fout> bezwaren() {
        @Nullable LocalDate dag = teldatum;
        return dag == null || Telmoment.op(dag).isPresent()
                ? List.of()
                : List.of(Fout.veld("teldatum", "geen-telmoment", "Een teldatum is 1 oktober of 1 februari."));
    }
}
