package nl.passendonderwijs.registry.behoefte;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.LongFunction;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Weigering;
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
            Ondersteuningsbehoefte behoefte,
            @Nullable String reden,
            Beller beller,
            LongFunction<Optional<Weigering>> voorwaarde) {
        var versie = behoeften.neem(behoefte.code());
        var verouderd = voorwaarde.apply(versie);
        if (verouderd.isPresent()) {
            return Uitkomst.geweigerd(verouderd.get());
        }
        if (!behoeften.zoek(behoefte.code()).map(Opgeslagen::waarde).equals(Optional.of(behoefte))) {
            var opgave = new Opgave(beller.organisatie().toString(), klok.instant(), reden);
            behoeften.bewaar(new Opgeslagen<>(behoefte, versie + 1), opgave);
            berichten.vertel();
        }
        return Uitkomst.gelukt(versie == 0);
    }
}
