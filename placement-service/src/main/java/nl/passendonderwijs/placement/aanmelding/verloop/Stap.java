package nl.passendonderwijs.placement.aanmelding.verloop;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.kit.waarden.Brin;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.jspecify.annotations.Nullable;

/** Something that is done with an aanmelding (domain 2.7), with the facts it rests on and the day it really happened. */
public sealed interface Stap {

    LocalDate datum();

    Stapsoort soort();

    /** What {@link Stapsoort#lees} reads back; the day is kept beside them. */
    default Map<String, String> feiten() {
        return Map.of();
    }

    /** The data are complete and the school begins (ZP-06). */
    record Behandeling(LocalDate datum) implements Stap {
        @Override
        public Stapsoort soort() {
            return Stapsoort.IN_BEHANDELING_NEMEN;
        }
    }

    /**
     * The school asks the parents for data (ZP-12).
     *
     * @param hersteldatum last day on which the data are in time
     */
    record Aanvullingsverzoek(LocalDate datum, LocalDate hersteldatum) implements Stap {
        @Override
        public Stapsoort soort() {
            return Stapsoort.AANVULLING_VRAGEN;
        }

        @Override
        public Map<String, String> feiten() {
            return Map.of("hersteldatum", hersteldatum.toString());
        }
    }

    /** The parents sent data (ZP-12); {@code volledig} when nothing is missing any more. */
    record Aanvulling(LocalDate datum, boolean volledig) implements Stap {
        @Override
        public Stapsoort soort() {
            return Stapsoort.AANVULLEN;
        }

        @Override
        public Map<String, String> feiten() {
            return Map.of("volledig", Boolean.toString(volledig));
        }
    }

    /** The school told the parents that it needs more time (ZP-10). */
    record Verlenging(LocalDate datum, Termijnduur duur) implements Stap {
        @Override
        public Stapsoort soort() {
            return Stapsoort.VERLENGEN;
        }

        @Override
        public Map<String, String> feiten() {
            return Map.of("duur", duur.toString());
        }
    }

    /** The bevoegd gezag judged whether the child needs extra ondersteuning (ZP-06). */
    record Oordeel(LocalDate datum, boolean extraOndersteuning) implements Stap {
        @Override
        public Stapsoort soort() {
            return Stapsoort.BEOORDELEN;
        }

        @Override
        public Map<String, String> feiten() {
            return Map.of("extraOndersteuning", extraOndersteuning ? "JA" : "NEE");
        }
    }

    /** School and parents spoke about a fitting place (ZP-07). */
    record Overleg(LocalDate datum) implements Stap {
        @Override
        public Stapsoort soort() {
            return Stapsoort.OVERLEGGEN;
        }
    }

    /**
     * Another school said whether it is willing to admit (ZP-07).
     *
     * @param vestiging the school, null when it is an mbo-instelling
     * @param mbo the mbo-instelling, null when it is a school
     */
    record Bereidverklaring(
            LocalDate datum,
            @Nullable Vestigingscode vestiging,
            @Nullable Brin mbo,
            boolean bereid) implements Stap {
        @Override
        public Stapsoort soort() {
            return Stapsoort.BEREID_VERKLAREN;
        }

        @Override
        public Map<String, String> feiten() {
            var feiten = new TreeMap<String, String>();
            feiten.put("bereid", Boolean.toString(bereid));
            if (vestiging != null) {
                feiten.put("vestiging", vestiging.toString());
            }
            if (mbo != null) {
                feiten.put("mbo", mbo.toString());
            }
            return feiten;
        }
    }

    /** The ten weeks passed without a decision: placed for the time being from this day (ZP-11). */
    record TijdelijkePlaatsing(LocalDate datum) implements Stap {
        @Override
        public Stapsoort soort() {
            return Stapsoort.TIJDELIJK_PLAATSEN;
        }
    }

    /** The bevoegd gezag admits. */
    record Toelating(LocalDate datum, UUID besluit, LocalDate startdatum) implements Stap {
        @Override
        public Stapsoort soort() {
            return Stapsoort.TOELATEN;
        }

        @Override
        public Map<String, String> feiten() {
            return Map.of("besluit", besluit.toString(), "startdatum", startdatum.toString());
        }
    }

    /** The bevoegd gezag refuses (ZP-07, ZP-08, ZP-16). */
    record Weigering(LocalDate datum, UUID besluit, Weigeringsgrond grond) implements Stap {
        @Override
        public Stapsoort soort() {
            return Stapsoort.WEIGEREN;
        }

        @Override
        public Map<String, String> feiten() {
            return Map.of("besluit", besluit.toString(), "weigeringsgrond", grond.name());
        }
    }

    /** The bevoegd gezag decides not to treat an incomplete aanmelding (ZP-12). */
    record Buitenbehandeling(LocalDate datum, UUID besluit) implements Stap {
        @Override
        public Stapsoort soort() {
            return Stapsoort.NIET_BEHANDELEN;
        }

        @Override
        public Map<String, String> feiten() {
            return Map.of("besluit", besluit.toString());
        }
    }

    /** The parents no longer ask. */
    record Intrekking(LocalDate datum) implements Stap {
        @Override
        public Stapsoort soort() {
            return Stapsoort.INTREKKEN;
        }
    }

    /** The admitted pupil is enrolled, from {@code datum} on. */
    record Inschrijving(LocalDate datum, UUID inschrijving) implements Stap {
        @Override
        public Stapsoort soort() {
            return Stapsoort.INSCHRIJVEN;
        }

        @Override
        public Map<String, String> feiten() {
            return Map.of("inschrijving", inschrijving.toString());
        }
    }

    /** An objection was well-founded and the pupil is admitted after all. */
    record Herziening(LocalDate datum, UUID bezwaar, LocalDate startdatum) implements Stap {
        @Override
        public Stapsoort soort() {
            return Stapsoort.HERZIEN;
        }

        @Override
        public Map<String, String> feiten() {
            return Map.of("bezwaar", bezwaar.toString(), "startdatum", startdatum.toString());
        }
    }
}
