package nl.passendonderwijs.placement.inschrijving.status;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Periode;

/** Where an inschrijving stands on a day: one record per state, and a step is a method only where the law allows it. */
public sealed interface InschrijvingStatus permits Lopend, Herroepbaar, InschrijvingStatus.Uitgeschreven {

    Inschrijvingstaat code();

    /** How it ended; empty while it lasts. */
    default Optional<Einde> einde() {
        return Optional.empty();
    }

    /** The steps that can be taken from here. */
    default List<Stapsoort> stappen() {
        return Arrays.stream(Stapsoort.values())
                .filter(soort -> soort.kanVanuit(this))
                .toList();
    }

    /** Those of them that a school can take of its own accord. */
    default List<Stapsoort> stappenVanSchool() {
        return stappen();
    }

    /** Why another step is refused from here. */
    default Weigering bezwaarTegen(Stapsoort stap) {
        var mogelijk = stappenVanSchool().stream().map(Stapsoort::name).collect(Collectors.joining(", "));
        return Weigering.staat(
                "stap-niet-mogelijk",
                "De inschrijving staat op %s; %s kan dan niet. Wel mogelijk: %s."
                        .formatted(code(), stap, mogelijk.isEmpty() ? "niets" : mogelijk));
    }

    /** At school. */
    record Ingeschreven() implements Schorsbaar, Onbedreigd {
        @Override
        public Inschrijvingstaat code() {
            return Inschrijvingstaat.INGESCHREVEN;
        }

        @Override
        public Geschorst schors(Periode dagen) {
            return new Geschorst(dagen);
        }
    }

    /** Enrolled, and kept from school for some days (SCH-01); when these have passed it is over by itself. */
    record Geschorst(Periode dagen) implements Onbedreigd {
        @Override
        public Inschrijvingstaat code() {
            return Inschrijvingstaat.GESCHORST;
        }

        @Override
        public Ingeschreven beeindigSchorsing() {
            return new Ingeschreven();
        }
    }

    /** The bevoegd gezag means to remove the pupil (VER-01); a schorsing is possible meanwhile. */
    record VerwijderingVoorgenomen() implements Schorsbaar, Herroepbaar {
        @Override
        public Inschrijvingstaat code() {
            return Inschrijvingstaat.VERWIJDERING_VOORGENOMEN;
        }

        @Override
        public VerwijderingVoorgenomen schors(Periode dagen) {
            return this;
        }

        public Verwijderd verwijder(Einde einde) {
            return new Verwijderd(einde);
        }
    }

    /** Removed (VER-01, VER-02), unless a bezwaar against that turns out to be well-founded. */
    record Verwijderd(Einde afloop) implements Herroepbaar {
        @Override
        public Inschrijvingstaat code() {
            return Inschrijvingstaat.VERWIJDERD;
        }

        /** Only a bezwaar brings the pupil back. */
        @Override
        public List<Stapsoort> stappenVanSchool() {
            return List.of();
        }

        @Override
        public Optional<Einde> einde() {
            return Optional.of(afloop);
        }
    }

    /** Left, or will on the day that is known. */
    record Uitgeschreven(Einde afloop) implements InschrijvingStatus {
        @Override
        public Inschrijvingstaat code() {
            return Inschrijvingstaat.UITGESCHREVEN;
        }

        @Override
        public Optional<Einde> einde() {
            return Optional.of(afloop);
        }
    }
}
