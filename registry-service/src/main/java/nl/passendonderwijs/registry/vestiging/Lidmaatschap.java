package nl.passendonderwijs.registry.vestiging;

import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.Geldend;

/** The time a vestiging is joined to a samenwerkingsverband, and how that was found. */
public record Lidmaatschap(SwvCode swv, Periode geldig, Lidmaatschapsbron bron) implements Geldend<Lidmaatschap> {
    public Sector sector() {
        return swv.sector();
    }

    @Override
    public Lidmaatschap met(Periode ander) {
        return new Lidmaatschap(swv, ander, bron);
    }
}
