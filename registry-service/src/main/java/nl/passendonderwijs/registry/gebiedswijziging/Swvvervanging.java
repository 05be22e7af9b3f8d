package nl.passendonderwijs.registry.gebiedswijziging;

import java.util.List;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gebied.Postcodegebied;
import nl.passendonderwijs.registry.gebied.Toewijzing;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;
import org.jspecify.annotations.Nullable;

/** Puts one samenwerkingsverband in the place of others. */
record Swvvervanging(List<SwvCode> oud, SwvCode nieuw) {
    Postcodegebied in(Postcodegebied gebied) {
        return gebied.met(in(gebied.toewijzing()));
    }

    Vestigingstand in(Vestigingstand stand) {
        return stand.met(stand.aansluiting().met(in(stand.aansluiting().register())));
    }

    private Toewijzing in(Toewijzing toewijzing) {
        return new Toewijzing(in(toewijzing.po()), in(toewijzing.vo()));
    }

    private @Nullable SwvCode in(@Nullable SwvCode code) {
        return code != null && oud.contains(code) ? nieuw : code;
    }
}
