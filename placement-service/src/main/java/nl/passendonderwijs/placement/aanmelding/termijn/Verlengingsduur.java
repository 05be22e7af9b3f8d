package nl.passendonderwijs.placement.aanmelding.termijn;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.termijn.Termijnregels;

/** An extension is as short as possible, and four weeks at most (ZP-10). */
@Regel("ZP-10")
public final class Verlengingsduur {

    private static final Pattern DAGEN_OF_WEKEN = Pattern.compile("P[1-9][0-9]{0,3}[DW]");
    private static final String VORM =
            "Een verlenging is een aantal dagen (D) of weken (W), zoals P3W voor drie weken.";

    private Verlengingsduur() {}

    public static Optional<Fout> toets(String duur, Termijnregels regels) {
        if (!DAGEN_OF_WEKEN.matcher(duur).matches()) {
            return Optional.of(Fout.veld("duur", "ongeldige-termijnduur", VORM));
        }
        return past(Termijnduur.van(duur), regels.verlengen())
                ? Optional.empty()
                : Optional.of(
                        Fout.veld("duur", "ZP-10", "Verlengen kan met ten hoogste %s.".formatted(regels.verlengen())));
    }

    /** In days or weeks, which are equally long in every month. */
    private static boolean past(Termijnduur duur, Termijnduur hoogstens) {
        return !duur.na(LocalDate.EPOCH).isAfter(hoogstens.na(LocalDate.EPOCH));
    }
}
