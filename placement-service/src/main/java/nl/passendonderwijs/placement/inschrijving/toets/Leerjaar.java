package nl.passendonderwijs.placement.inschrijving.toets;

import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import org.jspecify.annotations.Nullable;

/** Does this kind of education have this leerjaar? Po has 0 to 8 (INS-01), the rest 1 to 6. */
@Regel("INS-01")
public final class Leerjaar {

    private static final int LAATSTE_PO = 8;
    private static final int LAATSTE_VO = 6;

    private Leerjaar() {}

    public static Optional<Fout> toets(@Nullable Integer leerjaar, @Nullable SoortOnderwijs soort) {
        if (leerjaar == null || soort == null) {
            return Optional.empty();
        }
        boolean po = soort.sector() == Sector.PO;
        int eerste = po ? 0 : 1;
        int laatste = po ? LAATSTE_PO : LAATSTE_VO;
        return leerjaar >= eerste && leerjaar <= laatste
                ? Optional.empty()
                : Optional.of(Fout.veld(
                        "leerjaar",
                        "INS-01",
                        "%s kent de leerjaren %d tot en met %d.".formatted(soort, eerste, laatste)));
    }
}
