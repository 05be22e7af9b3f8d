package nl.passendonderwijs.placement.inschrijving.status;

/** A removal was intended or decided: the bevoegd gezag can take that back, and the pupil is at school again. */
public sealed interface Herroepbaar extends InschrijvingStatus
        permits InschrijvingStatus.VerwijderingVoorgenomen, InschrijvingStatus.Verwijderd {

    default Ingeschreven zieAf() {
        return new Ingeschreven();
    }
}
