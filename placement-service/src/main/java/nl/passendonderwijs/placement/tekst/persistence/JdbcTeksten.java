package nl.passendonderwijs.placement.tekst.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.placement.tekst.Teksten;

/** Table {@code vrije_tekst}; the id of the key stands with each row so that keys can rotate. */
@ApplicationScoped
class JdbcTeksten implements Teksten {

    @Inject
    Sql sql;

    @Inject
    Kluis kluis;

    @Override
    public void bewaar(UUID id, UUID leerling, String tekst, Instant op) {
        var verzegeld = kluis.verzegel(id, tekst);
        var _ = sql.schrijf("""
                INSERT INTO vrije_tekst (id, leerling, sleutel_id, iv, inhoud, geschreven_op) VALUES (?, ?, ?, ?, ?, ?)
                """, id, leerling, verzegeld.sleutelId(), verzegeld.iv(), verzegeld.inhoud(), op);
    }

    @Override
    public Map<UUID, String> lees(Collection<UUID> ids) {
        return sql
                .lees(
                        "SELECT id, sleutel_id, iv, inhoud FROM vrije_tekst WHERE id = ANY (?::uuid[])",
                        this::open,
                        Reeks.teksten(ids))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map.Entry<UUID, String> open(Rij rij) throws SQLException {
        var id = rij.id("id");
        var verzegeld = new Kluis.Verzegeld(rij.tekst("sleutel_id"), rij.bytes("iv"), rij.bytes("inhoud"));
        return Map.entry(id, kluis.open(id, verzegeld));
    }
}
