package nl.passendonderwijs.placement.thuiszitter.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.gedeeld.persistence.Json;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import nl.passendonderwijs.placement.thuiszitter.Beeindiging;
import nl.passendonderwijs.placement.thuiszitter.Beeindigingsreden;
import nl.passendonderwijs.placement.thuiszitter.Doorzettingsbesluit;
import nl.passendonderwijs.placement.thuiszitter.Functionaris;
import nl.passendonderwijs.placement.thuiszitter.Thuiszitter;
import nl.passendonderwijs.placement.thuiszitter.ThuiszitterStatus;
import nl.passendonderwijs.placement.thuiszitter.Thuiszitterstaat;
import nl.passendonderwijs.placement.thuiszitter.Verzuimmelding;
import nl.passendonderwijs.placement.verzuim.Plicht;
import nl.passendonderwijs.placement.verzuim.Verzuimsoort;
import org.jspecify.annotations.Nullable;

/** From row to thuiszitter, in the state it is in. */
final class Thuiszitterrij {

    private static final TypeReference<List<Waarschuwing>> WAARSCHUWINGEN = new TypeReference<>() {};

    private Thuiszitterrij() {}

    static Thuiszitter lees(Rij rij) throws SQLException {
        return new Thuiszitter(
                rij.id("id"),
                rij.id("leerling"),
                rij.als("bestuur", Bestuursnummer::van),
                rij.als("swv", SwvCode::van),
                melding(rij),
                status(rij),
                Json.lees(rij.tekst("waarschuwingen"), WAARSCHUWINGEN),
                rij.lang("versie"));
    }

    private static Verzuimmelding melding(Rij rij) throws SQLException {
        return new Verzuimmelding(
                rij.alsMogelijk("vestiging", Vestigingscode::van),
                rij.als("soort", Verzuimsoort::valueOf),
                rij.dag("verzuim_sinds"),
                rij.dag("meldingsdatum"),
                rij.vlag("vrijstelling_5a"),
                rij.alsMogelijk("toelichting", UUID::fromString),
                rij.als("plicht", Plicht::valueOf),
                rij.dag("leerplicht_tot"),
                rij.dagMogelijk("meldplicht_sinds"));
    }

    private static ThuiszitterStatus status(Rij rij) throws SQLException {
        return switch (rij.als("status", Thuiszitterstaat::valueOf)) {
            case GEMELD -> new ThuiszitterStatus.Gemeld();
            case DOORZETTINGSMACHT_INGEZET -> new ThuiszitterStatus.DoorzettingsmachtIngezet(besluit(rij));
            case BEEINDIGD ->
                new ThuiszitterStatus.Beeindigd(
                        besluitMogelijk(rij),
                        new Beeindiging(rij.dag("einddatum"), rij.als("reden", Beeindigingsreden::valueOf)));
        };
    }

    private static @Nullable Doorzettingsbesluit besluitMogelijk(Rij rij) throws SQLException {
        return rij.dagMogelijk("besluitdatum") == null ? null : besluit(rij);
    }

    private static Doorzettingsbesluit besluit(Rij rij) throws SQLException {
        return new Doorzettingsbesluit(
                rij.als("functionaris", Functionaris::valueOf),
                rij.dag("besluitdatum"),
                rij.als("toegewezen_vestiging", Vestigingscode::van));
    }
}
