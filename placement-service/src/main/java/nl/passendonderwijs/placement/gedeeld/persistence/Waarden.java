package nl.passendonderwijs.placement.gedeeld.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a value goes into a statement: codes and enums as text, collections as text arrays. */
final class Waarden {

    private Waarden() {}

    static void vul(PreparedStatement opdracht, @Nullable Object[] waarden) throws SQLException {
        for (int plaats = 0; plaats < waarden.length; plaats++) {
            zet(opdracht, plaats + 1, waarden[plaats]);
        }
    }

    private static void zet(PreparedStatement opdracht, int plaats, @Nullable Object waarde) throws SQLException {
        switch (waarde) {
            case null -> opdracht.setNull(plaats, Types.NULL);
            case Instant moment -> opdracht.setObject(plaats, moment.atOffset(ZoneOffset.UTC));
            case LocalDate datum -> opdracht.setObject(plaats, datum);
            case UUID id -> opdracht.setObject(plaats, id);
            case Boolean jaNee -> opdracht.setBoolean(plaats, jaNee);
            case Number getal -> opdracht.setObject(plaats, getal);
            case byte[] bytes -> opdracht.setBytes(plaats, bytes);
            case Collection<?> reeks -> zetReeks(opdracht, plaats, reeks);
            default -> opdracht.setString(plaats, waarde.toString());
        }
    }

    private static void zetReeks(PreparedStatement opdracht, int plaats, Collection<?> reeks) throws SQLException {
        var teksten = reeks.stream()
                .map(element -> element == null ? null : element.toString())
                .toArray();
        opdracht.setArray(plaats, opdracht.getConnection().createArrayOf("text", teksten));
    }
}
