package nl.passendonderwijs.placement.gpo.regel;

import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.gpo.Gpozaak;
import nl.passendonderwijs.placement.gpo.verloop.Gpostap;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import org.jspecify.annotations.Nullable;

/** The board writes to parents and commissie what it does with the oordeel, and motivates where it departs from it. */
@Regel("GPO-03")
public final class Reactieplicht {

    private static final String REGEL = "GPO-03";

    private Reactieplicht() {}

    /** What could not be read was told already. */
    public static Optional<Fout> fout(@Nullable Boolean volgtOordeel, @Nullable String motivering) {
        var gemotiveerd = motivering != null && !motivering.isBlank();
        return volgtOordeel == null || volgtOordeel || gemotiveerd
                ? Optional.empty()
                : Optional.of(
                        Fout.veld("motivering", REGEL, "Wie het oordeel niet of niet geheel volgt, motiveert dat."));
    }

    public static Optional<Waarschuwing> bevinding(Gpozaak zaak, Gpostap.Reactie reactie) {
        return zaak.oordeel()
                .filter(oordeel -> reactie.datum().isBefore(oordeel.datum()))
                .map(oordeel -> new Waarschuwing(
                        "reactie-voor-oordeel",
                        REGEL,
                        "Het bestuur reageerde voor het oordeel van %s.".formatted(oordeel.datum())));
    }
}
