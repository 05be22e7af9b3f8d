package nl.passendonderwijs.placement.aanmelding.verloop;

/** No decision yet: the bevoegd gezag may decide, and the parents may withdraw. */
public sealed interface Onbeslist extends AanmeldingStatus permits Aanvulbaar, AanmeldingStatus.AanvullingGevraagd {

    default Toegelaten laatToe(Stap.Toelating toelating) {
        return new Toegelaten(toelating.startdatum());
    }

    default Geweigerd weiger(Stap.Weigering weigering) {
        return new Geweigerd(weigering.grond());
    }

    default Ingetrokken trekIn() {
        return new Ingetrokken();
    }
}
