package nl.passendonderwijs.registry.aanbod.persistence;

import java.sql.SQLException;
import java.time.Instant;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.registry.aanbod.Aanbodstand;
import nl.passendonderwijs.registry.aanbod.Geschiedenisrij;
import nl.passendonderwijs.registry.gedeeld.Opgave;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;
import nl.passendonderwijs.registry.gedeeld.persistence.Opgaverij;
import org.jspecify.annotations.Nullable;

/** The row of a stand with its publication; {@code laatste} is the version of all that the vestiging published. */
record Standrij(
        Publicatie publicatie,
        Periode geldig,
        Opgave opgave,
        @Nullable Instant vervallenOp,
        long laatste) {

    static Standrij lees(Rij rij) throws SQLException {
        return new Standrij(
                Publicatie.lees(rij),
                rij.periode("geldig_van", "geldig_tot"),
                Opgaverij.lees(rij),
                rij.momentMogelijk("vervallen_op"),
                rij.lang("laatste"));
    }

    Aanbodstand stand(Publicatiedelen delen) {
        return new Aanbodstand(publicatie.id(), publicatie.met(delen), geldig);
    }

    Opgeslagen<Aanbodstand> opgeslagen(Publicatiedelen delen) {
        return Opgeslagen.van(stand(delen), laatste, geldig.van());
    }

    Geschiedenisrij geschiedenis(Publicatiedelen delen) {
        return new Geschiedenisrij(stand(delen), opgave, vervallenOp);
    }
}
