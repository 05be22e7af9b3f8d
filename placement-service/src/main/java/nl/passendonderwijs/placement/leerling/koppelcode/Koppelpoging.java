package nl.passendonderwijs.placement.leerling.koppelcode;

import java.util.UUID;
import nl.passendonderwijs.placement.leerling.Leerling;

/** What came of the koppelcode that someone sent. */
public sealed interface Koppelpoging {

    /** None was sent, or what goes with it could not be read. */
    record Geen() implements Koppelpoging {}

    /** It stands for this pupil, and is not used up yet. */
    record Past(UUID koppelcode, Leerling leerling) implements Koppelpoging {}

    /** This bestuur used it up itself: no guess, and no use any more. */
    record AlGebruikt(Leerling leerling) implements Koppelpoging {}

    /** Never given out, expired, replaced or used up: nobody hears which. */
    record Onbekend() implements Koppelpoging {}

    /** It stands for a pupil that was born on another day. */
    record AndereGeboortedatum() implements Koppelpoging {}

    /** Too many were wrong in the last hour: this one was not looked at. */
    record TeVeel() implements Koppelpoging {}

    /** Does it tell of someone who guesses? */
    default boolean isFout() {
        return switch (this) {
            case Onbekend _, AndereGeboortedatum _ -> true;
            case Geen _, Past _, AlGebruikt _, TeVeel _ -> false;
        };
    }
}
