package nl.passendonderwijs.placement.aanmelding.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.util.List;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.tijd.Termijneinde;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Leerlingkenmerk;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanmelding.Aanmeldgegevens;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.AanmeldingStatus;
import nl.passendonderwijs.placement.aanmelding.ExtraOndersteuning;
import nl.passendonderwijs.placement.aanmelding.Statuscode;
import nl.passendonderwijs.placement.aanmelding.Toelating;
import nl.passendonderwijs.placement.gedeeld.persistence.Json;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import nl.passendonderwijs.placement.termijn.Beslistermijn;
import nl.passendonderwijs.placement.termijn.Plaatsingstermijn;

/** From row to aanmelding, in the state it is in. */
final class Aanmeldingrij {

    private static final TypeReference<List<Waarschuwing>> WAARSCHUWINGEN = new TypeReference<>() {};

    private Aanmeldingrij() {}

    static Aanmelding lees(Rij rij) throws SQLException {
        return new Aanmelding(
                rij.id("id"),
                rij.id("leerling"),
                Bestuursnummer.van(rij.tekst("bestuur")),
                rij.alsMogelijk("swv", SwvCode::van),
                gegevens(rij),
                beslistermijn(rij),
                new Plaatsingstermijn(rij.dag("plaatsing_vanaf")),
                status(rij),
                Json.lees(rij.tekst("waarschuwingen"), WAARSCHUWINGEN),
                rij.lang("versie"));
    }

    private static Aanmeldgegevens gegevens(Rij rij) throws SQLException {
        return new Aanmeldgegevens(
                Vestigingscode.van(rij.tekst("vestiging")),
                Leerlingkenmerk.van(rij.tekst("leerlingkenmerk")),
                rij.dag("geboortedatum"),
                Postcode4.van(rij.tekst("postcode4")),
                rij.dag("ontvangstdatum"),
                rij.dag("gewenste_startdatum"),
                SoortOnderwijs.valueOf(rij.tekst("soort_onderwijs")),
                ExtraOndersteuning.valueOf(rij.tekst("extra_ondersteuning")),
                rij.teksten("andere_scholen").stream().map(Vestigingscode::van).toList(),
                rij.vlagMogelijk("grondslag_gerespecteerd"),
                rij.alsMogelijk("huidige_vestiging", Vestigingscode::van));
    }

    private static Beslistermijn beslistermijn(Rij rij) throws SQLException {
        var einde = new Termijneinde(rij.dag("beslis_rekenkundig"), rij.dag("beslis_uiterlijk"));
        return new Beslistermijn(einde, false, false);
    }

    private static AanmeldingStatus status(Rij rij) throws SQLException {
        return switch (Statuscode.valueOf(rij.tekst("status"))) {
            case AANGEMELD -> new AanmeldingStatus.Aangemeld();
            case TOEGELATEN ->
                new AanmeldingStatus.Toegelaten(
                        new Toelating(rij.id("besluit"), rij.dag("besluitdatum"), rij.dag("startdatum")));
        };
    }
}
