package nl.passendonderwijs.placement.zorgplicht.overdracht;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.uitkomst.Weigering;

/** Where an offer to take over the zorgplicht stands; it is answered once. */
public sealed interface Overdrachtstatus {

    Code code();

    /** The states by name. */
    enum Code {
        AANGEBODEN,
        AANVAARD,
        AFGEWEZEN,
        INGETROKKEN
    }

    /** What can be done with an offer. */
    enum Stap {
        AANVAARDEN,
        AFWIJZEN,
        INTREKKEN
    }

    /** The steps that can be taken from here. */
    default List<Stap> stappen() {
        return switch (this) {
            case Aangeboden _ -> Arrays.asList(Stap.values());
            case Aanvaard _, Afgewezen _, Ingetrokken _ -> List.of();
        };
    }

    /** Why another step is refused from here. */
    default Weigering bezwaarTegen(Stap stap) {
        var mogelijk = stappen().stream().map(Stap::name).collect(Collectors.joining(", "));
        return Weigering.staat(
                "stap-niet-mogelijk",
                "De overdracht staat op %s; %s kan dan niet. Wel mogelijk: %s."
                        .formatted(code(), stap, mogelijk.isEmpty() ? "niets" : mogelijk));
    }

    /** Waits for the word of the other school; the zorgplicht stays where it is. */
    record Aangeboden() implements Overdrachtstatus {
        @Override
        public Code code() {
            return Code.AANGEBODEN;
        }

        public Aanvaard aanvaard(LocalDate datum) {
            return new Aanvaard(datum);
        }

        public Afgewezen wijsAf(LocalDate datum) {
            return new Afgewezen(datum);
        }

        public Ingetrokken trekIn(LocalDate datum) {
            return new Ingetrokken(datum);
        }
    }

    /** The other school carries the zorgplicht from this day. */
    record Aanvaard(LocalDate datum) implements Overdrachtstatus {
        @Override
        public Code code() {
            return Code.AANVAARD;
        }
    }

    /** The other school will not. */
    record Afgewezen(LocalDate datum) implements Overdrachtstatus {
        @Override
        public Code code() {
            return Code.AFGEWEZEN;
        }
    }

    /** The offer no longer stands. */
    record Ingetrokken(LocalDate datum) implements Overdrachtstatus {
        @Override
        public Code code() {
            return Code.INGETROKKEN;
        }
    }
}
