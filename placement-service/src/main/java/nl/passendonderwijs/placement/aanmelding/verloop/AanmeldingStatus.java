package nl.passendonderwijs.placement.aanmelding.verloop;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.uitkomst.Weigering;

/** Where an aanmelding stands (domain 2.7): one record per state, and a step is a method only where the law allows it. */
public sealed interface AanmeldingStatus
        permits Onbeslist,
                Herzienbaar,
                AanmeldingStatus.Toegelaten,
                AanmeldingStatus.Ingetrokken,
                AanmeldingStatus.Ingeschreven {

    Statuscode code();

    /** The steps that can be taken from here. */
    default List<Stapsoort> stappen() {
        return Arrays.stream(Stapsoort.values())
                .filter(soort -> soort.kanVanuit(this))
                .toList();
    }

    /** Those of them that a school can take now. */
    default List<Stapsoort> stappenVanSchool() {
        return stappen().stream().filter(Stapsoort::isVanSchool).toList();
    }

    /** Why another step is refused from here. */
    default Weigering bezwaarTegen(Stapsoort stap) {
        var mogelijk = stappenVanSchool().stream().map(Stapsoort::name).collect(Collectors.joining(", "));
        return Weigering.staat(
                "stap-niet-mogelijk",
                "De aanmelding staat op %s; %s kan dan niet. Wel mogelijk: %s."
                        .formatted(code(), stap, mogelijk.isEmpty() ? "niets" : mogelijk));
    }

    /** Received; both clocks run. */
    record Aangemeld() implements Aanvulbaar {
        @Override
        public Statuscode code() {
            return Statuscode.AANGEMELD;
        }

        public InBehandeling neemInBehandeling() {
            return new InBehandeling();
        }
    }

    /** The data are complete. */
    record InBehandeling() implements Aanvulbaar {
        @Override
        public Statuscode code() {
            return Statuscode.IN_BEHANDELING;
        }

        public Verlengd verleng() {
            return new Verlengd();
        }
    }

    /** The parents know that it takes longer; once is all (ZP-10). */
    record Verlengd() implements Aanvulbaar {
        @Override
        public Statuscode code() {
            return Statuscode.VERLENGD;
        }
    }

    /**
     * Data are awaited from the parents and the beslistermijn stands still (ZP-12).
     *
     * @param verlengd whether the term was extended before
     */
    record AanvullingGevraagd(boolean verlengd) implements Onbeslist {
        @Override
        public Statuscode code() {
            return Statuscode.AANVULLING_GEVRAAGD;
        }

        /** What is still not complete leaves it waiting. */
        public Onbeslist vulAan(Stap.Aanvulling aanvulling) {
            if (!aanvulling.volledig()) {
                return this;
            }
            return verlengd ? new Verlengd() : new InBehandeling();
        }

        public NietInBehandeling behandelNiet() {
            return new NietInBehandeling();
        }
    }

    /** What was missing did not come. */
    record NietInBehandeling() implements Herzienbaar {
        @Override
        public Statuscode code() {
            return Statuscode.NIET_IN_BEHANDELING;
        }
    }

    /** Refused. */
    record Geweigerd(Weigeringsgrond grond) implements Herzienbaar {
        @Override
        public Statuscode code() {
            return Statuscode.GEWEIGERD;
        }
    }

    /** Admitted with a start date; the pupil is not enrolled yet. */
    record Toegelaten(LocalDate startdatum) implements AanmeldingStatus {
        @Override
        public Statuscode code() {
            return Statuscode.TOEGELATEN;
        }

        public Ingeschreven schrijfIn() {
            return new Ingeschreven();
        }
    }

    /** The parents no longer ask. */
    record Ingetrokken() implements AanmeldingStatus {
        @Override
        public Statuscode code() {
            return Statuscode.INGETROKKEN;
        }
    }

    /** The pupil is enrolled; what follows is the course of the inschrijving. */
    record Ingeschreven() implements AanmeldingStatus {
        @Override
        public Statuscode code() {
            return Statuscode.INGESCHREVEN;
        }
    }
}
