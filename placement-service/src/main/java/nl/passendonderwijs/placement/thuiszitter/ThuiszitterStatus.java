package nl.passendonderwijs.placement.thuiszitter;

import java.util.List;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import org.jspecify.annotations.Nullable;

/** Where the case of a thuiszitter stands: one record per state, and a step is a method only where it is possible. */
public sealed interface ThuiszitterStatus {

    Thuiszitterstaat code();

    /** The steps that are methods of this state. */
    List<Thuiszitterstap> stappen();

    /** Why another step is refused from here. */
    default Weigering weiger(Thuiszitterstap stap) {
        var mogelijk = stappen().stream().map(Thuiszitterstap::name).collect(Collectors.joining(", "));
        return Weigering.staat(
                "stap-niet-mogelijk",
                "De thuiszitter staat op %s; %s kan dan niet. Wel mogelijk: %s."
                        .formatted(code(), stap, mogelijk.isEmpty() ? "niets" : mogelijk));
    }

    /** Reported; school, parents, swv and gemeente look for a place. */
    record Gemeld() implements ThuiszitterStatus {

        @Override
        public Thuiszitterstaat code() {
            return Thuiszitterstaat.GEMELD;
        }

        @Override
        public List<Thuiszitterstap> stappen() {
            return List.of(Thuiszitterstap.BEEINDIGEN, Thuiszitterstap.DOORZETTEN);
        }

        public DoorzettingsmachtIngezet doorzetten(Doorzettingsbesluit besluit) {
            return new DoorzettingsmachtIngezet(besluit);
        }

        public Beeindigd beeindigen(Beeindiging einde) {
            return new Beeindigd(null, einde);
        }
    }

    /** A school was assigned; the pupil is not there yet. */
    record DoorzettingsmachtIngezet(Doorzettingsbesluit besluit) implements ThuiszitterStatus {

        @Override
        public Thuiszitterstaat code() {
            return Thuiszitterstaat.DOORZETTINGSMACHT_INGEZET;
        }

        @Override
        public List<Thuiszitterstap> stappen() {
            return List.of(Thuiszitterstap.BEEINDIGEN);
        }

        public Beeindigd beeindigen(Beeindiging einde) {
            return new Beeindigd(besluit, einde);
        }
    }

    /**
     * No longer a thuiszitter.
     *
     * @param besluit null when doorzettingsmacht was not needed
     */
    record Beeindigd(@Nullable Doorzettingsbesluit besluit, Beeindiging einde) implements ThuiszitterStatus {

        @Override
        public Thuiszitterstaat code() {
            return Thuiszitterstaat.BEEINDIGD;
        }

        @Override
        public List<Thuiszitterstap> stappen() {
            return List.of();
        }
    }
}
