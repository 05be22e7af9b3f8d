package nl.passendonderwijs.placement.aanmelding;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.OngeldigeWaarde;
import nl.passendonderwijs.placement.termijn.Termijnregels;

/** An extension is as short as possible, and four weeks at most (ZP-10). */
@Regel("ZP-10")
public final class Verlengingsduur {

    private Verlengingsduur() {}

    public static Optional<Fout> toets(String duur, Termijnregels regels) {
        try {
            return past(Termijnduur.van(duur), regels.verlengen())
                    ? Optional.empty()
                    : Optional.of(Fout.veld(
                            "duur", "ZP-10", "Verlengen kan met ten hoogste %s.".formatted(regels.verlengen())));
        } catch (OngeldigeWaarde fout) {
            return Optional.of(Fout.veld("duur", fout.code(), String.valueOf(fout.getMessage())));
        }
    }

    /** In days or weeks, which are equally long in every month. */
    private static boolean past(Termijnduur duur, Termijnduur hoogstens) {
        return !duur.na(LocalDate.EPOCH).isAfter(hoogstens.na(LocalDate.EPOCH));
    }
}
