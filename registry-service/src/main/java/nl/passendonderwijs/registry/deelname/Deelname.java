package nl.passendonderwijs.registry.deelname;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.Opgave;

/** A (v)so bestuur from outside the area takes part, as a bestuur: none of its vestigingen moves. */
@Regel("MEM-05")
public record Deelname(UUID id, SwvCode swv, Bestuursnummer bestuur, Periode geldig, Opgave opgave) {

    /** It may end earlier than was known; to stay longer is a new deelname. */
    public Optional<Weigering> bezwaarTegenEinde(LocalDate einddatum) {
        return einddatum.isAfter(geldig.van()) && geldig.bevat(einddatum)
                ? Optional.empty()
                : Optional.of(Weigering.staat("einddatum-past-niet", nietInDePeriode()));
    }

    private String nietInDePeriode() {
        return geldig.tot() == null
                ? "De einddatum moet na de ingangsdatum %s liggen.".formatted(geldig.van())
                : "De einddatum moet tussen de ingangsdatum %s en het bekende einde %s liggen."
                        .formatted(geldig.van(), geldig.tot());
    }
}
