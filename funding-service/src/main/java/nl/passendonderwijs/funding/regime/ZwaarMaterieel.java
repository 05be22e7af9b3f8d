package nl.passendonderwijs.funding.regime;

import java.util.Optional;
import nl.passendonderwijs.funding.bedrag.Bedragsoort;
import nl.passendonderwijs.kit.regels.Regel;

/** Zwaar materieel counts bao and sbo, less the amounts for so pupils with a TLV of this swv (WPO 118 lid 9 to 11). */
@Regel("BEK-05")
public record ZwaarMaterieel() implements Componentregel {

    @Override
    public Componentcode code() {
        return Componentcode.ZWAAR_MATERIEEL;
    }

    @Override
    public Bedragsoort tarief() {
        return Bedragsoort.ZWAAR_MATERIEEL;
    }

    @Override
    public long leerlingen(Grondslag grondslag) {
        return grondslag.bao() + grondslag.sbo();
    }

    @Override
    public Optional<Bedragsoort> aftrek() {
        return Optional.of(Bedragsoort.ONDERSTEUNING_MATERIEEL);
    }
}
