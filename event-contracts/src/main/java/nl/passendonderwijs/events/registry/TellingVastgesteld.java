package nl.passendonderwijs.events.registry;

import java.time.LocalDate;
import java.util.List;

/**
 * The pupils counted at the vestigingen of one samenwerkingsverband on one teldatum, also when there are none.
 *
 * @param swv code of the swv
 * @param sector {@code PO} or {@code VO}
 * @param teldatum the day that was counted
 * @param status {@code VOORLOPIG} or {@code DEFINITIEF}
 * @param versie 1 for the first telling of this swv and teldatum, one higher with each correction
 * @param rijen one row per vestiging and soort
 */
public record TellingVastgesteld(
        String swv, String sector, LocalDate teldatum, String status, int versie, List<Rij> rijen)
        implements RegistryEvent {

    public TellingVastgesteld {
        rijen = List.copyOf(rijen);
    }

    @Override
    public String aggregaatId() {
        return swv + "-" + teldatum;
    }

    @Override
    public String dataref() {
        return "/registry/v1/samenwerkingsverbanden/%s/tellingen/%s".formatted(swv, teldatum);
    }

    /**
     * The count of one vestiging; a masked count stays masked (PRIV-12).
     *
     * @param vestiging code of the vestiging
     * @param bestuur bestuursnummer
     * @param soort {@code BAO}, {@code SBO}, {@code SO}, {@code VSO} or {@code VO}
     * @param aantal pupils; 0 when masked
     * @param gemaskeerd true when the number is hidden, by the source or by the registry: it is below five, or it is one
     *     part of a SOVSO whose other part is
     * @param geschat true when the number is an estimate, e.g. the so part of an undivided SO/VSO count
     */
    public record Rij(
            String vestiging, String bestuur, String soort, int aantal, boolean gemaskeerd, boolean geschat) {}
}
