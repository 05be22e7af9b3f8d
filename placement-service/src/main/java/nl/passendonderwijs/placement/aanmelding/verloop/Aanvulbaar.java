package nl.passendonderwijs.placement.aanmelding.verloop;

/** Undecided, and nothing is awaited from the parents: data may be asked (ZP-12). */
public sealed interface Aanvulbaar extends Onbeslist
        permits AanmeldingStatus.Aangemeld, AanmeldingStatus.InBehandeling, AanmeldingStatus.Verlengd {

    default AanvullingGevraagd vraagAanvulling() {
        return new AanvullingGevraagd(code() == Statuscode.VERLENGD);
    }
}
