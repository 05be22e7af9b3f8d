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

    /** Without rows when a behoefte is not on the list that day, or a gemeente is outside the samenwerkingsverband. */
    public Uitkomst<Dekking> bepaal(Dekkingsvraag vraag) {
        return bronnen.lees(vraag.swv(), vraag.peildatum())
                .map(gegevens -> Uitkomst.gelukt(bepaal(vraag, gegevens)))
                .orElseGet(() -> Uitkomst.geweigerd(
                        Weigering.onbekend("Er is op die dag geen samenwerkingsverband met deze code.")));
    }

    private Dekking bepaal(Dekkingsvraag vraag, Dekkingsgegevens gegevens) {
        var grens = grensafstand.km(vraag.swv().sector());
        var rijen = new Dekkingbepaling(grens, maskering).bepaal(gegevens.voor(vraag));
        return new Dekking(vraag, grens, gegevens, rijen);
    }
}
