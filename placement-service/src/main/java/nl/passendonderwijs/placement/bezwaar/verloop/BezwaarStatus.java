package nl.passendonderwijs.placement.bezwaar.verloop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.uitkomst.Weigering;

/** Where a bezwaar stands (domain 2.7): one record per state, and a step is a method only where it is possible. */
public sealed interface BezwaarStatus {

    Bezwaarstaat code();

    /** The steps that are methods of this state. */
    default List<Bezwaarstap.Soort> stappen() {
        return List.of();
    }

    /** Empty when this state has no such step. */
    default Optional<BezwaarStatus> na(Bezwaarstap stap) {
        return Optional.empty();
    }

    /** Why another step is refused from here. */
    default Weigering weiger(Bezwaarstap.Soort stap) {
        var mogelijk = stappen().stream().map(Bezwaarstap.Soort::name).collect(Collectors.joining(", "));
        return Weigering.staat(
                "stap-niet-mogelijk",
                "Het bezwaar staat op %s; %s kan dan niet. Wel mogelijk: %s."
                        .formatted(code(), stap, mogelijk.isEmpty() ? "niets" : mogelijk));
    }

    /** Received; the bevoegd gezag hears the parents and decides. */
    record Ingediend() implements BezwaarStatus {

        @Override
        public Bezwaarstaat code() {
            return Bezwaarstaat.BEZWAAR;
        }

        @Override
        public List<Bezwaarstap.Soort> stappen() {
            return List.of(Bezwaarstap.Soort.values());
        }

        @Override
        public Optional<BezwaarStatus> na(Bezwaarstap stap) {
            return Optional.of(
                    switch (stap) {
                        case Bezwaarstap.Hoorzitting _ -> this;
                        case Bezwaarstap.Beslissing beslissing -> beslis(beslissing);
                        case Bezwaarstap.Intrekking intrekking -> trekIn(intrekking);
                    });
        }

        public BezwaarStatus beslis(Bezwaarstap.Beslissing beslissing) {
            return switch (beslissing.uitkomst()) {
                case GEGROND -> new Gegrond(beslissing);
                case ONGEGROND -> new Ongegrond(beslissing);
            };
        }

        public Ingetrokken trekIn(Bezwaarstap.Intrekking intrekking) {
            return new Ingetrokken(intrekking);
        }
    }

    /** The parents were right. */
    record Gegrond(Bezwaarstap.Beslissing beslissing) implements BezwaarStatus {
        @Override
        public Bezwaarstaat code() {
            return Bezwaarstaat.BEZWAAR_GEGROND;
        }
    }

    /** The decision stands. */
    record Ongegrond(Bezwaarstap.Beslissing beslissing) implements BezwaarStatus {
        @Override
        public Bezwaarstaat code() {
            return Bezwaarstaat.BEZWAAR_ONGEGROND;
        }
    }

    /** The parents no longer object. */
    record Ingetrokken(Bezwaarstap.Intrekking intrekking) implements BezwaarStatus {
        @Override
        public Bezwaarstaat code() {
            return Bezwaarstaat.INGETROKKEN;
        }
    }
}
