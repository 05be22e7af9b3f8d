package nl.passendonderwijs.placement.opp.verloop;

/** Not ended: talks with parents and pupil, their instemming and advice are recorded as facts beside the state. */
public sealed interface Lopend extends OppStatus permits OppStatus.InVoorbereiding, OppStatus.Vastgesteld {

    default OppStatus.Beeindigd beeindig() {
        return new OppStatus.Beeindigd();
    }
}
