package nl.passendonderwijs.registry.bestuur.persistence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.jdbc.Tabel;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.registry.bestuur.Besturen;
import nl.passendonderwijs.registry.bestuur.Bestuur;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;

@ApplicationScoped
class TabelBesturen implements Besturen {

    private static final Tabel<Bestuur> TABEL = Tabel.<Bestuur>van("bestuur", "nummer")
            .met("nummer", Bestuur::nummer)
            .met("naam", Bestuur::naam)
            .met("geldig_van", "date", bestuur -> bestuur.geldig().van())
            .met("geldig_tot", "date", bestuur -> bestuur.geldig().tot());

    private static final String ALLES = "SELECT * FROM bestuur ";

    @Inject
    Sql sql;

    @Override
    public Optional<Opgeslagen<Bestuur>> zoek(Bestuursnummer nummer) {
        return sql.leesEen(
                ALLES + "WHERE nummer = ?", rij -> new Opgeslagen<>(lees(rij), rij.lang("versie")), nummer.toString());
    }

    @Override
    public Map<Bestuursnummer, Bestuur> zoek(Collection<Bestuursnummer> nummers) {
        return sql.lees(ALLES + "WHERE nummer = ANY (?)", TabelBesturen::lees, Reeks.teksten(nummers)).stream()
                .collect(toMap(Bestuur::nummer, bestuur -> bestuur));
    }

    @Override
    public void bewaar(List<Bestuur> besturen) {
        TABEL.bewaar(sql, besturen);
    }

    @Override
    public List<Bestuur> pagina(String na, int aantal) {
        return sql.lees(ALLES + "WHERE nummer > ? ORDER BY nummer LIMIT ?", TabelBesturen::lees, na, aantal);
    }

    private static Bestuur lees(Rij rij) throws SQLException {
        return new Bestuur(
                rij.als("nummer", Bestuursnummer::van),
                rij.alsMogelijk("naam", naam -> naam),
                rij.periode("geldig_van", "geldig_tot"));
    }
}
