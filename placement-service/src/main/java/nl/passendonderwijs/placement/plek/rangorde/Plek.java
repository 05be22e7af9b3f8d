package nl.passendonderwijs.placement.plek.rangorde;

import java.util.List;

/**
 * A school with its rank and the reasons for it.
 *
 * @param rang 1 is the first to look at
 * @param verklaringNodig whether nobody is admitted without a toelaatbaarheidsverklaring
 * @param richtingPast whether it has the richting that is wished; true when none is
 * @param redenen what each criterion saw, in the order in which they decide; Dutch sentences
 * @param aandachtspunten what to know beside the rank; Dutch sentences
 */
public record Plek(
        int rang,
        Weging weging,
        boolean verklaringNodig,
        boolean richtingPast,
        List<String> redenen,
        List<String> aandachtspunten) {

    public Plek {
        redenen = List.copyOf(redenen);
        aandachtspunten = List.copyOf(aandachtspunten);
    }
}
