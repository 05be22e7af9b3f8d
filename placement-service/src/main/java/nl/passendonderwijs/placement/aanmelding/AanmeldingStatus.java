package nl.passendonderwijs.placement.aanmelding;

import java.util.List;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.uitkomst.Weigering;

/** Where an aanmelding stands (domain 2.7): one record per state, and a step is a method only where the law allows it. */
public sealed interface AanmeldingStatus {

    Statuscode code();

    /** The steps that are methods of this state. */
    List<Stap> stappen();

    /** Why another step is refused from here. */
    default Weigering weiger(Stap stap) {
        var mogelijk = stappen().stream().map(Stap::name).collect(Collectors.joining(", "));
        return Weigering.staat(
                "stap-niet-mogelijk",
                "De aanmelding staat op %s; %s kan dan niet. Wel mogelijk: %s."
                        .formatted(code(), stap, mogelijk.isEmpty() ? "niets" : mogelijk));
    }

    /** Received; both clocks run. */
    record Aangemeld() implements AanmeldingStatus {

        @Override
        public Statuscode code() {
            return Statuscode.AANGEMELD;
        }

        @Override
        public List<Stap> stappen() {
            return List.of(Stap.TOELATEN);
        }

        public Toegelaten toelaten(Toelating toelating) {
            return new Toegelaten(toelating);
        }
    }

    /** Admitted with a start date; the pupil is not enrolled yet. */
    record Toegelaten(Toelating toelating) implements AanmeldingStatus {

        @Override
        public Statuscode code() {
            return Statuscode.TOEGELATEN;
        }

        @Override
        public List<Stap> stappen() {
            return List.of();
        }
    }
}
