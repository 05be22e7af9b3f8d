package nl.passendonderwijs.placement.bezwaar.persistence;

import java.sql.SQLException;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.bezwaar.Onderwerp;
import nl.passendonderwijs.placement.bezwaar.Onderwerpsoort;
import org.jspecify.annotations.Nullable;

/** The columns that tell what a bezwaar or a dispute is about. */
public final class Onderwerprij {

    public static final String KOLOMMEN =
            "onderwerp, onderwerpsoort, leerling, bestuur, vestiging, swv, besluitdatum, openbaar, soort_onderwijs";

    private Onderwerprij() {}

    /** In the order of {@link #KOLOMMEN}, followed by the others. */
    public static @Nullable Object[] waarden(Onderwerp onderwerp, @Nullable Object... andere) {
        var eigen = Stream.<@Nullable Object>of(
                onderwerp.id(),
                onderwerp.soort(),
                onderwerp.leerling(),
                onderwerp.bestuur(),
                onderwerp.vestiging(),
                onderwerp.swv(),
                onderwerp.besluitdatum(),
                onderwerp.openbaar(),
                onderwerp.soortOnderwijs());
        return Stream.concat(eigen, Stream.of(andere)).toArray();
    }

    public static Onderwerp lees(Rij rij) throws SQLException {
        return new Onderwerp(
                rij.als("onderwerpsoort", Onderwerpsoort::valueOf),
                rij.id("onderwerp"),
                rij.id("leerling"),
                rij.als("bestuur", Bestuursnummer::van),
                rij.als("vestiging", Vestigingscode::van),
                rij.alsMogelijk("swv", SwvCode::van),
                rij.dag("besluitdatum"),
                rij.vlag("openbaar"),
                rij.als("soort_onderwijs", SoortOnderwijs::valueOf));
    }
}
