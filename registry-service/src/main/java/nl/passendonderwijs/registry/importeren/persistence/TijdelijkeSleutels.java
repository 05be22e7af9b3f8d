package nl.passendonderwijs.registry.importeren.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.registry.importeren.Sleutels;

/** A temporary table that lives as long as the transaction of the import. */
@ApplicationScoped
class TijdelijkeSleutels implements Sleutels {

    @Inject
    Sql sql;

    @Override
    public void begin() {
        sql.schrijf("CREATE TEMP TABLE import_sleutel (sleutel text PRIMARY KEY) ON COMMIT DROP");
    }

    @Override
    public Set<String> gezien(Collection<String> sleutels) {
        return new HashSet<>(sql.lees(
                "SELECT sleutel FROM import_sleutel WHERE sleutel = ANY (?)",
                rij -> rij.tekst("sleutel"),
                Reeks.teksten(sleutels)));
    }

    @Override
    public Set<String> onthoud(Collection<String> sleutels) {
        return new HashSet<>(sql.lees(
                "INSERT INTO import_sleutel SELECT * FROM unnest(?::text[]) ON CONFLICT DO NOTHING RETURNING sleutel",
                rij -> rij.tekst("sleutel"),
                Reeks.teksten(sleutels)));
    }
}
