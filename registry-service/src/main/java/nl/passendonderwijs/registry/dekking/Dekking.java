package nl.passendonderwijs.registry.dekking;

import java.util.List;

/**
 * The coverage of a samenwerkingsverband, with what it was computed from.
 *
 * @param gegevens all of the samenwerkingsverband, also what was not asked
 */
public record Dekking(Dekkingsvraag vraag, double grensKm, Dekkingsgegevens gegevens, List<Dekkingsrij> rijen) {

    public Dekking {
        rijen = List.copyOf(rijen);
    }
}
