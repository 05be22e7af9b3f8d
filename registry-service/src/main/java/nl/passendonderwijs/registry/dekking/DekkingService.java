package nl.passendonderwijs.registry.dekking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Weigering;
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

    /** A behoefte that is not on the list that day, or a gemeente outside the samenwerkingsverband, is a fault. */
    public Uitkomst<Dekking> bepaal(Dekkingsvraag vraag) {
        return bronnen.lees(vraag.swv(), vraag.peildatum())
                .map(gegevens -> bepaal(vraag, gegevens))
                .orElseGet(() -> Uitkomst.geweigerd(
                        Weigering.onbekend("Er is op die dag geen samenwerkingsverband met deze code.")));
    }

    private Uitkomst<Dekking> bepaal(Dekkingsvraag vraag, Dekkingsgegevens gegevens) {
        var fouten = gegevens.bezwaren(vraag);
        if (!fouten.isEmpty()) {
            return Uitkomst.ongeldig(fouten);
        }
        var grens = grensafstand.km(vraag.swv().sector());
        var rijen = new Dekkingbepaling(grens, maskering).bepaal(gegevens.voor(vraag));
        return Uitkomst.gelukt(new Dekking(vraag, grens, gegevens, rijen));
    }
}
