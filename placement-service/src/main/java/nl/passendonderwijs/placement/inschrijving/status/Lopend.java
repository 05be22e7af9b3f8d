package nl.passendonderwijs.placement.inschrijving.status;

/** The pupil is enrolled: it may leave at any time. */
public sealed interface Lopend extends InschrijvingStatus permits Schorsbaar, Onbedreigd {

    default Uitgeschreven schrijfUit(Einde einde) {
        return new Uitgeschreven(einde);
    }

    /** An end that is recorded after the schorsing was over already changes nothing any more. */
    default Lopend beeindigSchorsing() {
        return this;
    }
}
