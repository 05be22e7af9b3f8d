package nl.passendonderwijs.funding.berekening.rest;

import nl.passendonderwijs.funding.berekening.Tarief;
import nl.passendonderwijs.funding.berekening.Telgrondslag;
import nl.passendonderwijs.funding.berekening.Toelichting;
import nl.passendonderwijs.funding.berekening.rest.BerekeningAntwoord.ComponentAntwoord;
import nl.passendonderwijs.funding.berekening.rest.BerekeningAntwoord.GrondslagAntwoord;
import nl.passendonderwijs.funding.berekening.rest.BerekeningAntwoord.TariefAntwoord;
import nl.passendonderwijs.funding.berekening.rest.BerekeningAntwoord.ToelichtingAntwoord;
import nl.passendonderwijs.funding.regime.Component;

/** The parts of a snapshot in the words of the API. */
final class Snapshotantwoord {

    private Snapshotantwoord() {}

    static ComponentAntwoord component(Component component) {
        return new ComponentAntwoord(
                component.code(),
                component.teldatum(),
                component.bruto(),
                component.aftrek(),
                component.netto(),
                component.tekort());
    }

    static GrondslagAntwoord grondslag(Telgrondslag telling) {
        return new GrondslagAntwoord(
                telling.teldatum(),
                telling.tellingVersie(),
                telling.tellingStatus(),
                telling.leerlingen().bao(),
                telling.leerlingen().sbo(),
                telling.gemaskeerd());
    }

    static TariefAntwoord tarief(Tarief tarief) {
        return new TariefAntwoord(
                tarief.component(),
                tarief.soort(),
                tarief.periode(),
                tarief.omschrijving(),
                tarief.bedrag(),
                tarief.eenheid(),
                tarief.regeling(),
                tarief.artikel(),
                tarief.status());
    }

    static ToelichtingAntwoord toelichting(Toelichting toelichting) {
        return new ToelichtingAntwoord(toelichting.code(), toelichting.detail());
    }
}
