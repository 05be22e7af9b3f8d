package nl.passendonderwijs.funding.regime;

import java.util.Optional;
import nl.passendonderwijs.funding.bedrag.Bedragsoort;
import nl.passendonderwijs.kit.regels.Regel;

/** Licht personeel counts the pupils of basisscholen alone (WPO 132 lid 1). */
@Regel("BEK-02")
public record LichtPersoneel() implements Componentregel {

    @Override
    public Componentcode code() {
        return Componentcode.LICHT_PERSONEEL;
    }

    @Override
    public Bedragsoort tarief() {
        return Bedragsoort.LICHT_PERSONEEL;
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
