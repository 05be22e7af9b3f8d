package nl.passendonderwijs.placement.inschrijving.status;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.Periode;

/** Something that is done with an inschrijving, and the day on which its state is judged. */
public sealed interface Inschrijvingstap {

    LocalDate datum();

    Stapsoort soort();

    /** SCH-01. */
    record Schorsing(Periode dagen) implements Inschrijvingstap {
        @Override
        public LocalDate datum() {
            return dagen.van();
        }

        @Override
        public Stapsoort soort() {
            return Stapsoort.SCHORSEN;
        }
    }

    /** Earlier than was said. */
    record Schorsingseinde(LocalDate datum) implements Inschrijvingstap {
        @Override
        public Stapsoort soort() {
            return Stapsoort.SCHORSING_BEEINDIGEN;
        }
    }

    /** VER-01. */
    record Voornemen(LocalDate datum) implements Inschrijvingstap {
        @Override
        public Stapsoort soort() {
            return Stapsoort.VERWIJDERING_VOORNEMEN;
        }
    }

    /** The pupil may stay. */
    record Intrekking(LocalDate datum) implements Inschrijvingstap {
        @Override
        public Stapsoort soort() {
            return Stapsoort.VERWIJDERING_INTREKKEN;
        }
    }

    /** VER-01, VER-02. */
    record Verwijdering(LocalDate datum, Einde einde) implements Inschrijvingstap {
        @Override
        public Stapsoort soort() {
            return Stapsoort.VERWIJDEREN;
        }
    }

    /** The pupil leaves. */
    record Uitschrijving(Einde einde) implements Inschrijvingstap {
        @Override
        public LocalDate datum() {
            return einde.uitschrijfdatum();
        }

        @Override
        public Stapsoort soort() {
            return Stapsoort.UITSCHRIJVEN;
        }
    }
}
