package nl.passendonderwijs.registry.vestiging;

import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gebied.Toewijzing;

/**
 * Which samenwerkingsverbanden does a vestiging belong to? One per sector that it serves, so two for SOVSO and none for
 * an instelling of cluster 1 or 2; the national one of its richting goes before that of its PC4.
 */
@Regel({"MEM-01", "MEM-02", "MEM-03", "MEM-04", "REG-06"})
public record Lidmaatschapsbepaling(LandelijkeVerbanden landelijk) {

    /**
     * @param postcode what the PC4 of the address says
     * @param register what the source says itself, for want of a usable PC4
     */
    public record Feiten(
            Soort soort, boolean reformatorisch, Toewijzing postcode, Toewijzing register, Periode bedrijf) {}

    /** In the order of the sectors. */
    public List<Lidmaatschap> bepaal(Feiten feiten) {
        return feiten.soort().sectoren().stream()
                .flatMap(sector -> bepaal(feiten, sector).stream())
                .toList();
    }

    private Optional<Lidmaatschap> bepaal(Feiten feiten, Sector sector) {
        var richting = feiten.reformatorisch() ? landelijk.voor(sector) : Optional.<SwvCode>empty();
        return als(richting, feiten, Lidmaatschapsbron.RICHTING)
                .or(() -> als(feiten.postcode().voor(sector), feiten, Lidmaatschapsbron.POSTCODE))
                .or(() -> als(feiten.register().voor(sector), feiten, Lidmaatschapsbron.REGISTER));
    }

    private static Optional<Lidmaatschap> als(Optional<SwvCode> swv, Feiten feiten, Lidmaatschapsbron bron) {
        return swv.map(code -> new Lidmaatschap(code, feiten.bedrijf(), bron));
    }
}
