package nl.passendonderwijs.placement.gedeeld.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads columns by name, as the values that the domain knows. */
public record Rij(ResultSet rij) {

    public String tekst(String kolom) throws SQLException {
        return rij.getString(kolom);
    }

    public boolean jaNee(String kolom) throws SQLException {
        return rij.getBoolean(kolom);
    }

    public long getal(String kolom) throws SQLException {
        return rij.getLong(kolom);
    }

    public UUID id(String kolom) throws SQLException {
        return rij.getObject(kolom, UUID.class);
    }

    public LocalDate datum(String kolom) throws SQLException {
        return rij.getObject(kolom, LocalDate.class);
    }

    public Instant moment(String kolom) throws SQLException {
        return rij.getObject(kolom, OffsetDateTime.class).toInstant();
    }

    public byte[] bytes(String kolom) throws SQLException {
        return rij.getBytes(kolom);
    }

    public @Nullable LocalDate misschienDatum(String kolom) throws SQLException {
        return rij.getObject(kolom, LocalDate.class);
    }

    public @Nullable Boolean misschienJaNee(String kolom) throws SQLException {
        return rij.getObject(kolom, Boolean.class);
    }

    public <T> @Nullable T misschien(String kolom, Function<String, T> lezing) throws SQLException {
        var tekst = rij.getString(kolom);
        return tekst == null ? null : lezing.apply(tekst);
    }

    public List<String> teksten(String kolom) throws SQLException {
        return Arrays.asList((String[]) rij.getArray(kolom).getArray());
    }
}
