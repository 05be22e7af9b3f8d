package nl.passendonderwijs.funding.regime;

import nl.passendonderwijs.funding.bedrag.Categorie;
import nl.passendonderwijs.funding.bedrag.Doelgroep;
import nl.passendonderwijs.funding.bedrag.Leeftijdsgroep;
import org.jspecify.annotations.Nullable;

/**
 * Pupils with a TLV of one samenwerkingsverband, by what the deduction depends on.
 *
 * @param soort {@code SO} or {@code VSO}
 * @param leeftijdsgroep age on the teldatum, only for so
 */
public record TlvAantal(Doelgroep soort, @Nullable Leeftijdsgroep leeftijdsgroep, Categorie categorie, long aantal) {

    public TlvAantal {
        if (aantal < 0) {
            throw new IllegalArgumentException("Een aantal leerlingen is niet negatief.");
        }
    }
}
