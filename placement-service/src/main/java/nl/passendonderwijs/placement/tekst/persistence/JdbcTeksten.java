package nl.passendonderwijs.placement.tekst.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passendonderwijs.placement.gedeeld.persistence.Database;
import nl.passendonderwijs.placement.gedeeld.persistence.Rij;
import nl.passendonderwijs.placement.tekst.Teksten;

/** Table {@code vrije_tekst}; the id of the key stands with each row so that keys can rotate. */
@ApplicationScoped
class JdbcTeksten implements Teksten {

    @Inject
    Database database;

    @Inject
    Kluis kluis;

    @Override
    public void bewaar(UUID id, UUID leerling, String tekst, Instant op) {
        var verzegeld = kluis.verzegel(id, tekst);
        var _ = database.schrijf("""
                INSERT INTO vrije_tekst (id, leerling, sleutel_id, iv, inhoud, geschreven_op) VALUES (?, ?, ?, ?, ?, ?)
                """, id, leerling, verzegeld.sleutelId(), verzegeld.iv(), verzegeld.inhoud(), op);
    }

    @Override
    public Map<UUID, String> lees(Collection<UUID> ids) {
        return database
                .lees("SELECT id, sleutel_id, iv, inhoud FROM vrije_tekst WHERE id = ANY (?::uuid[])", this::open, ids)
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map.Entry<UUID, String> open(ResultSet bron) throws SQLException {
        var rij = new Rij(bron);
        var id = rij.id("id");
        var verzegeld = new Kluis.Verzegeld(rij.tekst("sleutel_id"), rij.bytes("iv"), rij.bytes("inhoud"));
        return Map.entry(id, kluis.open(id, verzegeld));
    }
}
