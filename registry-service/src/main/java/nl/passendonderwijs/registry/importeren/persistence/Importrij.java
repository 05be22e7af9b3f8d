package nl.passendonderwijs.registry.importeren.persistence;

import java.sql.SQLException;
import java.util.List;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.registry.importeren.Import;
import nl.passendonderwijs.registry.importeren.ImportStatus;
import nl.passendonderwijs.registry.importeren.Importopdracht;
import nl.passendonderwijs.registry.importeren.Importsoort;
import nl.passendonderwijs.registry.importeren.verslag.Afwijzing;
import nl.passendonderwijs.registry.importeren.verslag.Telstand;

/** Reads one row of the table {@code import}. */
final class Importrij {

    private Importrij() {}

    static Import lees(Rij rij, List<Afwijzing> afwijzingen) throws SQLException {
        return new Import(
                new Importopdracht(
                        rij.id("id"),
                        rij.als("soort", Importsoort::valueOf),
                        rij.dagMogelijk("peildatum"),
                        rij.vlag("proef"),
                        rij.tekstMogelijk("reden")),
                rij.als("status", ImportStatus::valueOf),
                telstand(rij),
                afwijzingen,
                rij.tekstMogelijk("melding"),
                rij.momentMogelijk("gestart_op"),
                rij.momentMogelijk("gereed_op"));
    }

    private static Telstand telstand(Rij rij) throws SQLException {
        return new Telstand(
                rij.lang("gelezen"),
                rij.lang("nieuw"),
                rij.lang("gewijzigd"),
                rij.lang("ongewijzigd"),
                rij.lang("afgewezen"),
                rij.lang("gesloten"));
    }
}
