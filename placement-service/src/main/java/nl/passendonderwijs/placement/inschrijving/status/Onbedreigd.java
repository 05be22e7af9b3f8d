package nl.passendonderwijs.placement.inschrijving.status;

/** Enrolled, and nobody means to remove the pupil. */
public sealed interface Onbedreigd extends Lopend
        permits InschrijvingStatus.Ingeschreven, InschrijvingStatus.Geschorst {

    default VerwijderingVoorgenomen neemVerwijderingVoor() {
        return new VerwijderingVoorgenomen();
    }
}
