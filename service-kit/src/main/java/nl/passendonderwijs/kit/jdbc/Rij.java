package nl.passendonderwijs.kit.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.passendonderwijs.kit.waarden.Coordinaat;
import nl.passendonderwijs.kit.waarden.Periode;
import org.jspecify.annotations.Nullable;

/** The current row of a result, read as the value types of the domain. */
public record Rij(ResultSet resultaat) {

    public String tekst(String kolom) throws SQLException {
        return resultaat.getString(kolom);
    }

    public @Nullable String tekstMogelijk(String kolom) throws SQLException {
        return resultaat.getString(kolom);
    }

    public <T> T als(String kolom, Function<String, T> lezer) throws SQLException {
        return lezer.apply(tekst(kolom));
    }

    public <T> @Nullable T alsMogelijk(String kolom, Function<String, T> lezer) throws SQLException {
        var tekst = resultaat.getString(kolom);
        return tekst == null ? null : lezer.apply(tekst);
    }

    public List<String> teksten(String kolom) throws SQLException {
        return List.of((String[]) resultaat.getArray(kolom).getArray());
    }

    public byte[] bytes(String kolom) throws SQLException {
        return resultaat.getBytes(kolom);
    }

    public @Nullable Boolean vlagMogelijk(String kolom) throws SQLException {
        return resultaat.getObject(kolom, Boolean.class);
    }

    public boolean vlag(String kolom) throws SQLException {
        return resultaat.getBoolean(kolom);
    }

    public int geheel(String kolom) throws SQLException {
        return resultaat.getInt(kolom);
    }

    public long lang(String kolom) throws SQLException {
        return resultaat.getLong(kolom);
    }

    public UUID id(String kolom) throws SQLException {
        return resultaat.getObject(kolom, UUID.class);
    }

    public LocalDate dag(String kolom) throws SQLException {
        return resultaat.getObject(kolom, LocalDate.class);
    }

    public @Nullable LocalDate dagMogelijk(String kolom) throws SQLException {
        return resultaat.getObject(kolom, LocalDate.class);
    }

    public Instant moment(String kolom) throws SQLException {
        return resultaat.getTimestamp(kolom).toInstant();
    }

    public @Nullable Instant momentMogelijk(String kolom) throws SQLException {
        var moment = resultaat.getTimestamp(kolom);
        return moment == null ? null : moment.toInstant();
    }

    public Periode periode(String van, String tot) throws SQLException {
        return new Periode(dag(van), dagMogelijk(tot));
    }

    /** From the columns {@code lat} and {@code lon}; null when either is unknown. */
    public @Nullable Coordinaat punt() throws SQLException {
        var lat = resultaat.getObject("lat", Double.class);
        var lon = resultaat.getObject("lon", Double.class);
        return lat == null || lon == null ? null : new Coordinaat(lat, lon);
    }
}
