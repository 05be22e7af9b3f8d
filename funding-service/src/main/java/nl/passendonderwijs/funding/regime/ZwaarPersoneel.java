package nl.passendonderwijs.funding.regime;

import java.util.Optional;
import nl.passendonderwijs.funding.bedrag.Bedragsoort;
import nl.passendonderwijs.kit.regels.Regel;

/** Zwaar personeel counts bao and sbo, less the amounts for so pupils with a TLV of this swv (WPO 132 lid 3 and 4). */
@Regel("BEK-04")
public record ZwaarPersoneel() implements Componentregel {

    @Override
    public Componentcode code() {
        return Componentcode.ZWAAR_PERSONEEL;
    }

    @Override
    public Bedragsoort tarief() {
        return Bedragsoort.ZWAAR_PERSONEEL;
    }

    @Override
    public long leerlingen(Grondslag grondslag) {
        return grondslag.bao() + grondslag.sbo();
    }

    @Override
    public Optional<Bedragsoort> aftrek() {
        return Optional.of(Bedragsoort.ONDERSTEUNING_PERSONEEL);
    }
}
