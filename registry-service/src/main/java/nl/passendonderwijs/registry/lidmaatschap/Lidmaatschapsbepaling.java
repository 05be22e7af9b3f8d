package nl.passendonderwijs.registry.lidmaatschap;

import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.vestiging.Lidmaatschap;
import nl.passendonderwijs.registry.vestiging.Lidmaatschapsbron;

/**
 * Which samenwerkingsverbanden does a vestiging belong to? One per sector that it serves, so two for SOVSO and none for
 * an instelling of cluster 1 or 2; the national one of its richting goes before that of its PC4.
 */
@Regel({"MEM-01", "MEM-02", "MEM-03", "MEM-04", "REG-06"})
public record Lidmaatschapsbepaling(LandelijkeVerbanden landelijk) {

    /** In the order of the sectors. */
    public List<Lidmaatschap> bepaal(Feiten feiten) {
        return feiten.soort().sectoren().stream()
                .flatMap(sector -> bepaal(feiten, sector).stream())
                .toList();
    }

    private Optional<Lidmaatschap> bepaal(Feiten feiten, Sector sector) {
        var richting = feiten.aansluiting().landelijk() ? landelijk.voor(sector) : Optional.<SwvCode>empty();
        return als(richting, feiten, Lidmaatschapsbron.RICHTING)
                .or(() -> als(feiten.postcode().voor(sector), feiten, Lidmaatschapsbron.POSTCODE))
                .or(() -> als(feiten.aansluiting().register().voor(sector), feiten, Lidmaatschapsbron.REGISTER));
    }

    private static Optional<Lidmaatschap> als(Optional<SwvCode> swv, Feiten feiten, Lidmaatschapsbron bron) {
        return swv.map(code -> new Lidmaatschap(code, feiten.geldig(), bron));
    }
}
