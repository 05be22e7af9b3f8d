package nl.passendonderwijs.registry.vestiging;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;
import org.jspecify.annotations.Nullable;

/** The time a vestiging is joined to a samenwerkingsverband, and how that was found. */
public record Lidmaatschap(SwvCode swv, Periode geldig, Lidmaatschapsbron bron) {

    public Sector sector() {
        return swv.sector();
    }

    boolean alsBij(Lidmaatschap ander) {
        return swv.equals(ander.swv) && bron == ander.bron;
    }

    Lidmaatschap met(LocalDate van, @Nullable LocalDate tot) {
        return new Lidmaatschap(swv, new Periode(van, tot), bron);
    }
}
