package nl.passendonderwijs.placement.gpo.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.placement.bezwaar.persistence.Onderwerprij;
import nl.passendonderwijs.placement.gedeeld.persistence.Json;
import nl.passendonderwijs.placement.gpo.Gpozaak;
import nl.passendonderwijs.placement.gpo.verloop.GpoStatus;
import nl.passendonderwijs.placement.gpo.verloop.Gpostaat;
import nl.passendonderwijs.placement.gpo.verloop.Gpostap;
import nl.passendonderwijs.placement.gpo.verloop.Oordeeluitkomst;
import nl.passendonderwijs.placement.motivering.Waarschuwing;

/** From row to case, in the state it is in. */
final class Gpozaakrij {

    private static final TypeReference<List<Waarschuwing>> BEVINDINGEN = new TypeReference<>() {};

    private Gpozaakrij() {}

    static Gpozaak lees(Rij rij) throws SQLException {
        return new Gpozaak(
                rij.id("id"),
                Onderwerprij.lees(rij),
                rij.dag("ontvangstdatum"),
                rij.tekstMogelijk("zaaknummer"),
                rij.dagMogelijk("verweer_op"),
                rij.alsMogelijk("samenvatting", UUID::fromString),
                rij.alsMogelijk("motivering", UUID::fromString),
                status(rij),
                Json.lees(rij.tekst("bevindingen"), BEVINDINGEN),
                rij.lang("versie"));
    }

    private static GpoStatus status(Rij rij) throws SQLException {
        return switch (rij.als("status", Gpostaat::valueOf)) {
            case GPO_AANHANGIG -> new GpoStatus.Aanhangig();
            case GPO_OORDEEL -> new GpoStatus.MetOordeel(oordeel(rij));
            case GPO_REACTIE -> new GpoStatus.MetReactie(oordeel(rij), reactie(rij));
            case INGETROKKEN -> new GpoStatus.Ingetrokken(new Gpostap.Intrekking(rij.dag("ingetrokken_op")));
        };
    }

    private static Gpostap.Oordeel oordeel(Rij rij) throws SQLException {
        return new Gpostap.Oordeel(rij.dag("oordeel_op"), rij.als("uitkomst", Oordeeluitkomst::valueOf));
    }

    private static Gpostap.Reactie reactie(Rij rij) throws SQLException {
        return new Gpostap.Reactie(rij.dag("reactie_op"), rij.vlag("volgt_oordeel"));
    }
}
