package nl.passendonderwijs.placement.inschrijving.toets;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Schooljaar;
import org.jspecify.annotations.Nullable;

/**
 * What counts of an inschrijving (INS-01): the first school day of a schooljaar counts as 1 August, the last one as 31
 * July. School days are not known here, so the school tells which day it was.
 */
@Regel("INS-01")
public final class Teldag {

    private static final String REGEL = "INS-01";
    private static final Set<Month> BEGIN = Set.of(Month.AUGUST, Month.SEPTEMBER);
    private static final Set<Month> EINDE = Set.of(Month.JUNE, Month.JULY);

    private Teldag() {}

    /** First day that counts. */
    public static LocalDate vanaf(LocalDate inschrijfdatum, @Nullable LocalDate eersteSchooldag) {
        return inschrijfdatum.equals(eersteSchooldag)
                ? Schooljaar.van(inschrijfdatum).eersteDag()
                : inschrijfdatum;
    }

    /** Last day that counts. */
    public static LocalDate tot(LocalDate uitschrijfdatum, @Nullable LocalDate laatsteSchooldag) {
        return uitschrijfdatum.equals(laatsteSchooldag)
                ? Schooljaar.van(uitschrijfdatum).laatsteDag()
                : uitschrijfdatum;
    }

    public static Optional<Fout> toetsEerste(@Nullable LocalDate eersteSchooldag, @Nullable LocalDate inschrijfdatum) {
        return past(eersteSchooldag, inschrijfdatum, BEGIN)
                ? Optional.empty()
                : Optional.of(Fout.veld(
                        "eersteSchooldag",
                        REGEL,
                        "De eerste schooldag valt in augustus of september van het schooljaar van inschrijven."));
    }

    public static Optional<Fout> toetsLaatste(
            @Nullable LocalDate laatsteSchooldag, @Nullable LocalDate uitschrijfdatum) {
        return past(laatsteSchooldag, uitschrijfdatum, EINDE)
                ? Optional.empty()
                : Optional.of(Fout.veld(
                        "laatsteSchooldag",
                        REGEL,
                        "De laatste schooldag valt in juni of juli van het schooljaar van uitschrijven."));
    }

    private static boolean past(@Nullable LocalDate schooldag, @Nullable LocalDate dag, Set<Month> maanden) {
        return schooldag == null
                || dag == null
                || (maanden.contains(schooldag.getMonth())
                        && Schooljaar.van(schooldag).equals(Schooljaar.van(dag)));
    }
}
