package nl.passendonderwijs.placement.inschrijving.status;

import nl.passendonderwijs.kit.waarden.Periode;

/** Enrolled and not suspended on that day (SCH-01). */
public sealed interface Schorsbaar extends Lopend
        permits InschrijvingStatus.Ingeschreven, InschrijvingStatus.VerwijderingVoorgenomen {

    Lopend schors(Periode dagen);
}
