package nl.passendonderwijs.funding.berekening;

import nl.passendonderwijs.funding.bedrag.Bedragsoort;
import nl.passendonderwijs.funding.bedrag.Bedragstatus;
import nl.passendonderwijs.funding.bedrag.GepubliceerdBedrag;
import nl.passendonderwijs.funding.regime.Componentcode;
import nl.passendonderwijs.kit.waarden.Bedrag;

/** An amount as it was used, with its source, so that a calculation can be explained when the table has moved on. */
public record Tarief(
        Componentcode component,
        Bedragsoort soort,
        String periode,
        String omschrijving,
        Bedrag bedrag,
        String eenheid,
        String regeling,
        String artikel,
        Bedragstatus status) {

    static Tarief van(Componentcode component, GepubliceerdBedrag gepubliceerd) {
        return new Tarief(
                component,
                gepubliceerd.sleutel().soort(),
                gepubliceerd.sleutel().periode().toString(),
                gepubliceerd.sleutel().omschrijving(),
                gepubliceerd.bedrag(),
                gepubliceerd.eenheid(),
                gepubliceerd.bron().regeling(),
                gepubliceerd.bron().artikel(),
                gepubliceerd.status());
    }
}
