package nl.passendonderwijs.registry.dekking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.passendonderwijs.registry.aanbod.Plaatsmaskering;

/** Computes the coverage of a samenwerkingsverband. */
@ApplicationScoped
public class DekkingService {

    @Inject
    Dekkingsbronnen bronnen;

    @Inject
    Grensafstand grensafstand;

    @Inject
    Plaatsmaskering maskering;

    /** Empty when the samenwerkingsverband was not in bedrijf that day. */
    public Optional<Dekking> bepaal(Dekkingsvraag vraag) {
        var grens = grensafstand.km(vraag.swv().sector());
        return bronnen.lees(vraag.swv(), vraag.peildatum())
                .map(gegevens -> new Dekking(
                        vraag, grens, gegevens, new Dekkingbepaling(grens, maskering).bepaal(gegevens.voor(vraag))));
    }
}
