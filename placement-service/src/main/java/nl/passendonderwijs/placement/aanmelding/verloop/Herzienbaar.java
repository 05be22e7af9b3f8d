package nl.passendonderwijs.placement.aanmelding.verloop;

/** Decided against the parents' wish: an objection that is well-founded can still lead to admission. */
public sealed interface Herzienbaar extends AanmeldingStatus
        permits AanmeldingStatus.NietInBehandeling, AanmeldingStatus.Geweigerd {

    default Toegelaten herzie(Stap.Herziening herziening) {
        return new Toegelaten(herziening.startdatum());
    }
}
