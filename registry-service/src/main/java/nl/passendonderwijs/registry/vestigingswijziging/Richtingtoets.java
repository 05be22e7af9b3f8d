package nl.passendonderwijs.registry.vestigingswijziging;

import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;

/**
 * May this vestiging be joined to the national samenwerkingsverband? Of its richting only, and of a bestuur that has
 * vestigingen of several richtingen and chose that one.
 */
@Regel({"REG-06", "MEM-03"})
final class Richtingtoets {
    private Richtingtoets() {}

    /** @param bestuurHeeftRichting whether a vestiging of the bestuur is of the richting on that day */
    static Optional<Fout> bezwaar(Vestigingstand nieuw, boolean bestuurHeeftRichting) {
        if (nieuw.soort() == Soort.INSTELLING) {
            return Optional.of(Fout.veld(
                    "landelijk",
                    "MEM-03",
                    "Een instelling van cluster 1 of 2 hoort bij geen enkel samenwerkingsverband."));
        }
        return nieuw.denominatie().reformatorisch() || bestuurHeeftRichting
                ? Optional.empty()
                : Optional.of(Fout.veld(
                        "landelijk",
                        "REG-06",
                        "Alleen vestigingen van de richting van het landelijke verband sluiten zich daarbij aan, en"
                                + " die van een bestuur dat er zulke heeft."));
    }
}
