package nl.passendonderwijs.registry.telling.persistence;

import java.sql.SQLException;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.leerlingaantal.Telherkomst;
import nl.passendonderwijs.registry.telling.Tellingrij;

/** Reads a row of {@code tellingrij}. */
final class Tellingrijlezer {

    private Tellingrijlezer() {}

    static Tellingrij lees(Rij rij) throws SQLException {
        return new Tellingrij(
                rij.als("vestiging", Vestigingscode::van),
                rij.als("bestuur", Bestuursnummer::van),
                rij.als("soort", Soort::valueOf),
                rij.geheel("aantal"),
                rij.vlag("gemaskeerd"),
                rij.vlag("geschat"),
                rij.als("herkomst", Telherkomst::valueOf),
                rij.alsMogelijk("wederdeel", Integer::valueOf));
    }
}
