package nl.passendonderwijs.placement.opp.verloop;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.uitkomst.Weigering;

/** Where an ontwikkelingsperspectief stands: one record per state, and a step is a method only where it is possible. */
public sealed interface OppStatus permits Lopend, OppStatus.Beeindigd {

    Oppstatuscode code();

    /** The steps that can be taken from here. */
    default List<Oppstapsoort> stappen() {
        return Arrays.stream(Oppstapsoort.values())
                .filter(soort -> soort.kanVanuit(this))
                .toList();
    }

    /** Those of them that a school can take of its own accord: only a bezwaar takes an end back. */
    default List<Oppstapsoort> stappenVanSchool() {
        return stappen().stream()
                .filter(soort -> soort != Oppstapsoort.VOORTZETTEN)
                .toList();
    }

    /** Why another step is refused from here. */
    default Weigering bezwaarTegen(Oppstapsoort stap) {
        var mogelijk = stappenVanSchool().stream().map(Oppstapsoort::name).collect(Collectors.joining(", "));
        return Weigering.staat(
                "stap-niet-mogelijk",
                "Het ontwikkelingsperspectief staat op %s; %s kan dan niet. Wel mogelijk: %s."
                        .formatted(code(), stap, mogelijk.isEmpty() ? "niets" : mogelijk));
    }

    /** Being written, with parents and pupil. */
    record InVoorbereiding() implements Lopend {
        @Override
        public Oppstatuscode code() {
            return Oppstatuscode.IN_VOORBEREIDING;
        }

        public Vastgesteld stelVast() {
            return new Vastgesteld(1);
        }
    }

    /**
     * Adopted by the bevoegd gezag.
     *
     * @param versie 1 for the first, one more after each bijstelling
     */
    record Vastgesteld(int versie) implements Lopend {
        @Override
        public Oppstatuscode code() {
            return Oppstatuscode.VASTGESTELD;
        }

        public Vastgesteld stelBij() {
            return new Vastgesteld(versie + 1);
        }

        public Vastgesteld evalueer() {
            return this;
        }
    }

    /** The pupil left, or needs no more than others. */
    record Beeindigd() implements OppStatus {
        @Override
        public Oppstatuscode code() {
            return Oppstatuscode.BEEINDIGD;
        }
    }
}
