package nl.passendonderwijs.registry.bestuur.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.registry.bestuur.Besturen;
import nl.passendonderwijs.registry.bestuur.Bestuur;
import nl.passendonderwijs.registry.gedeeld.persistence.Standenopslag;
import nl.passendonderwijs.registry.gedeeld.persistence.Standentabel;

@ApplicationScoped
class TabelBesturen extends Standenopslag<Bestuursnummer, Bestuur> implements Besturen {
    TabelBesturen() {
        super(
                Standentabel.<Bestuur>van(
                                "bestuur",
                                "nummer",
                                Bestuur::nummer,
                                rij -> new Bestuur(
                                        rij.als("nummer", Bestuursnummer::van),
                                        rij.alsMogelijk("naam", naam -> naam),
                                        rij.periode("geldig_van", "geldig_tot")))
                        .met("naam", Bestuur::naam),
                Bestuur::nummer);
    }
}
