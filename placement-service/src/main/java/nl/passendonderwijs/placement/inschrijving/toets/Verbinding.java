package nl.passendonderwijs.placement.inschrijving.toets;

import java.util.ArrayList;
import java.util.List;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import org.jspecify.annotations.Nullable;

/** Is this the aanmelding of this pupil, at this school, for this education? */
public final class Verbinding {

    private static final String VELD = "aanmelding";

    private Verbinding() {}

    public static Fout onbekend() {
        return Fout.veld(VELD, "onbekende-aanmelding", "Deze aanmelding bestaat niet.");
    }

    /** @param zelfdeLeerling whether it is about this pupil, under whatever id */
    public static List<Fout> toets(
            Aanmelding aanmelding,
            boolean zelfdeLeerling,
            @Nullable Vestigingscode vestiging,
            @Nullable SoortOnderwijs soort) {
        var gegevens = aanmelding.gegevens();
        var fouten = new ArrayList<Fout>();
        if (!zelfdeLeerling) {
            fouten.add(Fout.veld(VELD, "andere-leerling", "Deze aanmelding is van een andere leerling."));
        }
        if (vestiging != null && !gegevens.vestiging().equals(vestiging)) {
            fouten.add(Fout.veld(VELD, "andere-vestiging", "Deze aanmelding is bij een andere vestiging."));
        }
        if (soort != null && gegevens.soortOnderwijs() != soort) {
            fouten.add(Fout.veld(VELD, "ander-onderwijs", "Deze aanmelding is voor een ander soort onderwijs."));
        }
        return fouten;
    }
}
