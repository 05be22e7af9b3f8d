package nl.passendonderwijs.placement.termijn;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.passendonderwijs.kit.tijd.Termijneinde;
import nl.passendonderwijs.kit.waarden.Periode;
import org.jspecify.annotations.Nullable;

/**
 * A term of a case with everything that happened to it so far.
 *
 * @param begin day 0: the term runs from the day after (TRM-01)
 * @param opschortingen when it stood still; a running one ends where it ends if nobody does anything
 * @param gevolgVanaf first day on which what the law attaches to its end holds
 * @param afgerondOp the day on which the act was done or no longer needed, null while the term runs
 * @param wachtOp what must be there too before that can happen, null when time alone decides
 */
public record Termijnstand(
        Termijnsoort soort,
        LocalDate begin,
        Termijneinde einde,
        boolean verlengd,
        List<Periode> opschortingen,
        LocalDate gevolgVanaf,
        @Nullable LocalDate afgerondOp,
        @Nullable Wachtgrond wachtOp) {

    public Termijnstand {
        opschortingen = List.copyOf(opschortingen);
    }

    /** A term of which time alone decides what follows. */
    public Termijnstand(
            Termijnsoort soort,
            LocalDate begin,
            Termijneinde einde,
            boolean verlengd,
            List<Periode> opschortingen,
            LocalDate gevolgVanaf,
            @Nullable LocalDate afgerondOp) {
        this(soort, begin, einde, verlengd, opschortingen, gevolgVanaf, afgerondOp, null);
    }

    /** A term that was neither extended nor suspended. */
    public static Termijnstand gewoon(Termijnsoort soort, LocalDate begin, Termijneinde einde) {
        var gevolgVanaf = einde.uiterlijkeDatum().plusDays(1);
        return new Termijnstand(soort, begin, einde, false, List.of(), gevolgVanaf, null);
    }

    public Termijnstand afgerond(@Nullable LocalDate op) {
        return new Termijnstand(soort, begin, einde, verlengd, opschortingen, gevolgVanaf, op, wachtOp);
    }

    public Termijnstand wachtend(@Nullable Wachtgrond op) {
        return new Termijnstand(soort, begin, einde, verlengd, opschortingen, gevolgVanaf, afgerondOp, op);
    }

    /** What happens when it has passed, in one Dutch sentence. */
    public String gevolg() {
        return wachtOp == null ? soort.gevolg() : wachtOp.gevolg();
    }

    /** As it stands on a day: some terms are over when they are over, and nobody has to do anything about it. */
    public Termijnstand op(LocalDate vandaag) {
        return afgerondOp == null && Termijnsoort.vanzelfOver().contains(soort) && !einde.opTijd(vandaag)
                ? afgerond(uiterlijkeDatum())
                : this;
    }

    public LocalDate uiterlijkeDatum() {
        return einde.uiterlijkeDatum();
    }

    public Voortgang voortgang(LocalDate vandaag) {
        if (afgerondOp != null) {
            return Voortgang.AFGEROND;
        }
        if (opschortingen.stream().anyMatch(stilstand -> stilstand.bevat(vandaag))) {
            return Voortgang.OPGESCHORT;
        }
        return einde.opTijd(vandaag) ? Voortgang.VERLOPEND : Voortgang.OVERSCHREDEN;
    }

    /** Days until the last one; 0 on that day, less when it has passed, null when nothing is awaited. */
    public @Nullable Long dagenOver(LocalDate vandaag) {
        return afgerondOp == null ? ChronoUnit.DAYS.between(vandaag, uiterlijkeDatum()) : null;
    }
}
