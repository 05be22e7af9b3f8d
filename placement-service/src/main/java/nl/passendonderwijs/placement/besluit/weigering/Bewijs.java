package nl.passendonderwijs.placement.besluit.weigering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a school shows for an exception to ZP-07; only the part that belongs to its ground is looked at.
 *
 * @param plaatsruimte ZP-08 (a)
 * @param grondslagvraag ZP-08 (b), ZP-16
 * @param toelatingsvoorwaarde ZP-08 (c)
 */
public record Bewijs(
        @Nullable Plaatsruimte plaatsruimte,
        @Nullable Grondslagvraag grondslagvraag,
        @Nullable Toelatingsvoorwaarde toelatingsvoorwaarde) {

    public static Bewijs geen() {
        return new Bewijs(null, null, null);
    }

    /** How many places the school has for the group the pupil would join, and how many are taken. */
    public record Plaatsruimte(int plaatsen, int bezet, LocalDate peildatum) {

        public boolean isVol() {
            return bezet >= plaatsen;
        }
    }

    /** The parents were asked to declare that they respect or endorse the grondslag, and would not. */
    public record Grondslagvraag(LocalDate vraagdatum, Houding geweigerd) {}

    /** What parents may be asked about the grondslag of a school. */
    public enum Houding {
        RESPECTEREN,
        ONDERSCHRIJVEN
    }

    /** A condition of law for admission to vo that the pupil does not meet. */
    public enum Toelatingsvoorwaarde {
        SCHOOLADVIES,
        VOOROPLEIDING
    }
}
