package nl.passendonderwijs.registry.behoefte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Versievoorwaarde;
import nl.passendonderwijs.registry.gedeeld.Opgave;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;
import org.jspecify.annotations.Nullable;

/** Keeps the list of ondersteuningsbehoeften. */
@ApplicationScoped
public class BehoefteService {

    @Inject
    Ondersteuningsbehoeften behoeften;

    @Inject
    BehoefteberichtService berichten;

    @Inject
    Clock klok;

    /**
     * The same again changes nothing.
     *
     * @param voorwaarde says no when the caller had seen another version
     * @return whether the code is new
     */
    @Transactional
    public Uitkomst<Boolean> legVast(
            Ondersteuningsbehoefte behoefte, @Nullable String reden, Beller beller, Versievoorwaarde voorwaarde) {
        var versie = behoeften.neem(behoefte.code());
        return Uitkomst.tenzij(voorwaarde.bezwaar(versie), () -> {
            bewaarAlsAnders(
                    behoefte, versie + 1, new Opgave(beller.organisatie().toString(), klok.instant(), reden));
            return Uitkomst.gelukt(versie == 0);
        });
    }

    private void bewaarAlsAnders(Ondersteuningsbehoefte behoefte, long versie, Opgave opgave) {
        var bekend = behoeften.zoek(behoefte.code()).map(Opgeslagen::waarde);
        if (!bekend.equals(Optional.of(behoefte))) {
            behoeften.bewaar(new Opgeslagen<>(behoefte, versie), opgave);
            berichten.vertel();
        }
    }
}
