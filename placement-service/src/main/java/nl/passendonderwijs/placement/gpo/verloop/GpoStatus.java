package nl.passendonderwijs.placement.gpo.verloop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.uitkomst.Weigering;

/** Where a case at the geschillencommissie stands (domain 2.7): a step is a method only where it is possible. */
public sealed interface GpoStatus {

    Gpostaat code();

    /** The steps that are methods of this state. */
    default List<Gpostap.Soort> stappen() {
        return List.of();
    }

    /** Empty when this state has no such step. */
    default Optional<GpoStatus> na(Gpostap stap) {
        return Optional.empty();
    }

    /** Why another step is refused from here. */
    default Weigering weiger(Gpostap.Soort stap) {
        var mogelijk = stappen().stream().map(Gpostap.Soort::name).collect(Collectors.joining(", "));
        return Weigering.staat(
                "stap-niet-mogelijk",
                "De zaak bij de geschillencommissie staat op %s; %s kan dan niet. Wel mogelijk: %s."
                        .formatted(code(), stap, mogelijk.isEmpty() ? "niets" : mogelijk));
    }

    /** Filed; the commissie is at work. */
    record Aanhangig() implements GpoStatus {

        @Override
        public Gpostaat code() {
            return Gpostaat.GPO_AANHANGIG;
        }

        @Override
        public List<Gpostap.Soort> stappen() {
            return List.of(Gpostap.Soort.VERWEREN, Gpostap.Soort.OORDELEN, Gpostap.Soort.INTREKKEN);
        }

        @Override
        public Optional<GpoStatus> na(Gpostap stap) {
            return switch (stap) {
                case Gpostap.Verweer _ -> Optional.of(this);
                case Gpostap.Oordeel oordeel -> Optional.of(oordeel(oordeel));
                case Gpostap.Intrekking intrekking -> Optional.of(trekIn(intrekking));
                case Gpostap.Reactie _ -> Optional.empty();
            };
        }

        public MetOordeel oordeel(Gpostap.Oordeel oordeel) {
            return new MetOordeel(oordeel);
        }

        public Ingetrokken trekIn(Gpostap.Intrekking intrekking) {
            return new Ingetrokken(intrekking);
        }
    }

    /** The oordeel is there; the board has not told yet what it does with it. */
    record MetOordeel(Gpostap.Oordeel oordeel) implements GpoStatus {

        @Override
        public Gpostaat code() {
            return Gpostaat.GPO_OORDEEL;
        }

        @Override
        public List<Gpostap.Soort> stappen() {
            return List.of(Gpostap.Soort.REAGEREN);
        }

        @Override
        public Optional<GpoStatus> na(Gpostap stap) {
            return stap instanceof Gpostap.Reactie reactie ? Optional.of(reageer(reactie)) : Optional.empty();
        }

        public MetReactie reageer(Gpostap.Reactie reactie) {
            return new MetReactie(oordeel, reactie);
        }
    }

    /** The board told what it does. */
    record MetReactie(Gpostap.Oordeel oordeel, Gpostap.Reactie reactie) implements GpoStatus {
        @Override
        public Gpostaat code() {
            return Gpostaat.GPO_REACTIE;
        }
    }

    /** The parents withdrew the dispute before there was an oordeel. */
    record Ingetrokken(Gpostap.Intrekking intrekking) implements GpoStatus {
        @Override
        public Gpostaat code() {
            return Gpostaat.INGETROKKEN;
        }
    }
}
