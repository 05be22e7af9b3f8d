package nl.passendonderwijs.funding.regime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pupils of a samenwerkingsverband on one teldatum.
 *
 * @param bao pupils of basisscholen
 * @param sbo pupils of scholen voor speciaal basisonderwijs
 * @param tlv pupils with a TLV of this swv; null when nobody counted them, which is not the same as none
 */
public record Grondslag(long bao, long sbo, @Nullable List<TlvAantal> tlv) {

    public Grondslag {
        if (bao < 0 || sbo < 0) {
            throw new IllegalArgumentException("Een aantal leerlingen is niet negatief.");
        }
        tlv = tlv == null ? null : List.copyOf(tlv);
    }

    List<TlvAantal> aftrekbaar() {
        return tlv == null ? List.of() : tlv;
    }
}
