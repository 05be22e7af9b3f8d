package nl.passendonderwijs.placement.bezwaar.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.placement.bezwaar.Bezwaar;
import nl.passendonderwijs.placement.bezwaar.verloop.BezwaarStatus;
import nl.passendonderwijs.placement.bezwaar.verloop.Bezwaarstaat;
import nl.passendonderwijs.placement.bezwaar.verloop.Bezwaarstap;
import nl.passendonderwijs.placement.bezwaar.verloop.Bezwaaruitkomst;
import nl.passendonderwijs.placement.bezwaar.verloop.NietGehoord;
import nl.passendonderwijs.placement.gedeeld.persistence.Json;
import nl.passendonderwijs.placement.motivering.Waarschuwing;

/** From row to bezwaar, in the state it is in. */
final class Bezwaarrij {

    private static final TypeReference<List<Waarschuwing>> BEVINDINGEN = new TypeReference<>() {};

    private Bezwaarrij() {}

    static Bezwaar lees(Rij rij) throws SQLException {
        return new Bezwaar(
                rij.id("id"),
                Onderwerprij.lees(rij),
                rij.dag("ontvangstdatum"),
                rij.vlag("toegang_ontzegd"),
                rij.id("gronden"),
                rij.dagMogelijk("gehoord_op"),
                rij.alsMogelijk("motivering", UUID::fromString),
                status(rij),
                Json.lees(rij.tekst("bevindingen"), BEVINDINGEN),
                rij.lang("versie"));
    }

    private static BezwaarStatus status(Rij rij) throws SQLException {
        return switch (rij.als("status", Bezwaarstaat::valueOf)) {
            case BEZWAAR -> new BezwaarStatus.Ingediend();
            case BEZWAAR_GEGROND -> new BezwaarStatus.Gegrond(beslissing(rij, Bezwaaruitkomst.GEGROND));
            case BEZWAAR_ONGEGROND -> new BezwaarStatus.Ongegrond(beslissing(rij, Bezwaaruitkomst.ONGEGROND));
            case INGETROKKEN -> new BezwaarStatus.Ingetrokken(new Bezwaarstap.Intrekking(rij.dag("afgerond_op")));
        };
    }

    private static Bezwaarstap.Beslissing beslissing(Rij rij, Bezwaaruitkomst uitkomst) throws SQLException {
        return new Bezwaarstap.Beslissing(
                rij.dag("afgerond_op"),
                uitkomst,
                rij.dagMogelijk("startdatum"),
                rij.alsMogelijk("niet_gehoord", NietGehoord::valueOf));
    }
}
