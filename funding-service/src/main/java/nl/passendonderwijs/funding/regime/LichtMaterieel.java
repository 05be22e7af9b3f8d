package nl.passendonderwijs.funding.regime;

import java.util.Optional;
import nl.passendonderwijs.funding.bedrag.Bedragsoort;
import nl.passendonderwijs.kit.regels.Regel;

/** Licht materieel counts the pupils of basisscholen alone (WPO 118 lid 1 and 2). */
@Regel("BEK-03")
public record LichtMaterieel() implements Componentregel {

    @Override
    public Componentcode code() {
        return Componentcode.LICHT_MATERIEEL;
    }

    @Override
    public Bedragsoort tarief() {
        return Bedragsoort.LICHT_MATERIEEL;
    }

    @Override
    public long leerlingen(Grondslag grondslag) {
        return grondslag.bao();
    }

    @Override
    public Optional<Bedragsoort> aftrek() {
        return Optional.empty();
    }
}
