package nl.passendonderwijs.placement.termijn;

import java.time.LocalDate;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.tijd.Termijn;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.kit.tijd.Termijnkalender;

/**
 * The lengths of the terms of an aanmelding as they are set, and the calendar that counts them.
 *
 * @param invoering first day of passend onderwijs
 * @param beslissen ZP-10
 * @param verlengen ZP-10: an extension lasts this long at most
 * @param nietBehandelen ZP-12
 * @param plaatsen ZP-11
 * @param vooraf ZP-03
 * @param bezwaar BEZ-01, BEZ-02, BEZ-03
 * @param grenzen what a school may choose within bounds
 */
public record Termijnregels(
        Termijnkalender kalender,
        LocalDate invoering,
        Termijnduur beslissen,
        Termijnduur verlengen,
        Termijnduur nietBehandelen,
        Termijnduur plaatsen,
        Termijnduur vooraf,
        Termijnduur bezwaar,
        Grenzen grenzen,
        Keuzes keuzes) {

    /** The time the parents have to object to a decision, told to them on its day. */
    @Regel({"BEZ-01", "BEZ-02", "BEZ-03"})
    public Termijnstand bezwaartermijn(Termijnsoort soort, LocalDate besluitdatum) {
        return Termijnstand.gewoon(soort, besluitdatum, kalender.einde(Termijn.wettelijk(besluitdatum, bezwaar)));
    }

    /**
     * What the law leaves to reason, and is held within bounds here.
     *
     * @param aanvullen ZP-12: as long as this, at most, parents are given to complete their data
     * @param bewijs ZP-08: what a school shows for a refusal is not older than this on the day of receipt
     */
    public record Grenzen(Termijnduur aanvullen, Termijnduur bewijs) {}
}
