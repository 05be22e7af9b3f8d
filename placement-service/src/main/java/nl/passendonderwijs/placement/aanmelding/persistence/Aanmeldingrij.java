package nl.passendonderwijs.placement.aanmelding.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Leerlingkenmerk;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanmelding.Aanmeldgegevens;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.verloop.ExtraOndersteuning;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.aanmelding.verloop.Stapsoort;
import nl.passendonderwijs.placement.aanmelding.verloop.Verloop;
import nl.passendonderwijs.placement.gedeeld.persistence.Json;
import nl.passendonderwijs.placement.motivering.Waarschuwing;

/** From row to aanmelding, in the state it is in. */
final class Aanmeldingrij {

    private static final TypeReference<List<Waarschuwing>> WAARSCHUWINGEN = new TypeReference<>() {};

    private static final TypeReference<List<Staprij>> STAPPEN = new TypeReference<>() {};

    private Aanmeldingrij() {}

    static Aanmelding lees(Rij rij) throws SQLException {
        return new Aanmelding(
                rij.id("id"),
                rij.id("leerling"),
                Bestuursnummer.van(rij.tekst("bestuur")),
                rij.alsMogelijk("swv", SwvCode::van),
                rij.vlag("openbaar"),
                gegevens(rij),
                verloop(rij),
                Json.lees(rij.tekst("waarschuwingen"), WAARSCHUWINGEN),
                rij.dagMogelijk("bezwaar_afgerond_op"),
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
                rij.geheel("voorkeur"),
                rij.vlagMogelijk("grondslag_gerespecteerd"),
                rij.alsMogelijk("huidige_vestiging", Vestigingscode::van));
    }

    private static Verloop verloop(Rij rij) throws SQLException {
        return new Verloop(Json.lees(rij.tekst("stappen"), STAPPEN).stream()
                .map(Staprij::stap)
                .toList());
    }

    /** A step as it lies in the history. */
    private record Staprij(Stapsoort soort, LocalDate datum, Map<String, String> feiten) {
        Stap stap() {
            return soort.lees(datum, feiten);
        }
    }
}
