package nl.passendonderwijs.funding.bedrag.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.funding.bedrag.Bedragsleutel;
import nl.passendonderwijs.funding.bedrag.Bedragsoort;
import nl.passendonderwijs.funding.bedrag.Bedragstatus;
import nl.passendonderwijs.funding.bedrag.Bekostigingsperiode;
import nl.passendonderwijs.funding.bedrag.Categorie;
import nl.passendonderwijs.funding.bedrag.Doelgroep;
import nl.passendonderwijs.funding.bedrag.GepubliceerdBedrag;
import nl.passendonderwijs.funding.bedrag.Leeftijdsgroep;
import nl.passendonderwijs.funding.bedrag.Publicatie;
import nl.passendonderwijs.kit.waarden.Bedrag;
import org.jspecify.annotations.Nullable;

/** One row of the table, to and from an amount. */
final class Bedragrij {

    static final String KOLOMMEN = "id, periode, vastgesteld, soort, doelgroep, categorie, leeftijdsgroep, bedrag,"
            + " eenheid, regeling, artikel, opmerking, status";

    private Bedragrij() {}

    static void schrijf(PreparedStatement opdracht, GepubliceerdBedrag bedrag) throws SQLException {
        var sleutel = bedrag.sleutel();
        opdracht.setObject(1, bedrag.id());
        opdracht.setString(2, sleutel.periode().toString());
        opdracht.setObject(3, bedrag.bron().vastgesteld());
        opdracht.setString(4, sleutel.soort().name());
        opdracht.setString(5, sleutel.doelgroep().name());
        opdracht.setString(6, naam(sleutel.categorie()));
        opdracht.setString(7, naam(sleutel.leeftijdsgroep()));
        opdracht.setBigDecimal(8, new java.math.BigDecimal(bedrag.bedrag().toString()));
        opdracht.setString(9, bedrag.eenheid());
        opdracht.setString(10, bedrag.bron().regeling());
        opdracht.setString(11, bedrag.bron().artikel());
        opdracht.setString(12, bedrag.bron().opmerking());
        opdracht.setString(13, bedrag.status().name());
    }

    static GepubliceerdBedrag lees(ResultSet rij) throws SQLException {
        return new GepubliceerdBedrag(
                rij.getObject("id", UUID.class),
                sleutel(rij),
                Bedrag.van(rij.getBigDecimal("bedrag").toPlainString()),
                rij.getString("eenheid"),
                bron(rij),
                Bedragstatus.valueOf(rij.getString("status")));
    }

    private static Bedragsleutel sleutel(ResultSet rij) throws SQLException {
        return new Bedragsleutel(
                Bekostigingsperiode.van(rij.getString("periode")),
                Bedragsoort.valueOf(rij.getString("soort")),
                Doelgroep.valueOf(rij.getString("doelgroep")),
                keuze(Categorie.class, rij.getString("categorie")),
                keuze(Leeftijdsgroep.class, rij.getString("leeftijdsgroep")));
    }

    private static Publicatie bron(ResultSet rij) throws SQLException {
        return new Publicatie(
                rij.getString("regeling"),
                rij.getString("artikel"),
                rij.getObject("vastgesteld", LocalDate.class),
                rij.getString("opmerking"));
    }

    private static @Nullable String naam(@Nullable Enum<?> waarde) {
        return waarde == null ? null : waarde.name();
    }

    private static <E extends Enum<E>> @Nullable E keuze(Class<E> soort, @Nullable String naam) {
        return naam == null ? null : Enum.valueOf(soort, naam);
    }
}
