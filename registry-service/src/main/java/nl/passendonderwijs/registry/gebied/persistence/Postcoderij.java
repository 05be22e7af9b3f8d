package nl.passendonderwijs.registry.gebied.persistence;

import java.sql.SQLException;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gebied.Postcodegebied;
import nl.passendonderwijs.registry.gebied.Toewijzing;

/** Reads one row of the table {@code postcode_stand}. */
final class Postcoderij {

    private Postcoderij() {}

    static Postcodegebied lees(Rij rij) throws SQLException {
        return new Postcodegebied(
                rij.als("pc4", Postcode4::van),
                rij.als("gemeente", Gemeentecode::van),
                toewijzing(rij),
                rij.punt(),
                rij.periode("geldig_van", "geldig_tot"));
    }

    static Toewijzing toewijzing(Rij rij) throws SQLException {
        return new Toewijzing(rij.alsMogelijk("swv_po", SwvCode::van), rij.alsMogelijk("swv_vo", SwvCode::van));
    }
}
