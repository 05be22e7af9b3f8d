package nl.passendonderwijs.registry.gebied.persistence;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.jdbc.Tabel;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.registry.gebied.Gemeente;
import nl.passendonderwijs.registry.gebied.Gemeenten;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;

@ApplicationScoped
class TabelGemeenten implements Gemeenten {

    private static final Tabel<Gemeente> TABEL = Tabel.<Gemeente>van("gemeente", "code")
            .met("code", Gemeente::code)
            .met("naam", Gemeente::naam)
            .met("provincie", Gemeente::provincie)
            .metPunt(Gemeente::punt)
            .met("geldig_van", "date", gemeente -> gemeente.geldig().van())
            .met("geldig_tot", "date", gemeente -> gemeente.geldig().tot());

    private static final String ALLES = "SELECT * FROM gemeente ";

    @Inject
    Sql sql;

    @Override
    public Optional<Opgeslagen<Gemeente>> zoek(Gemeentecode code) {
        return sql.leesEen(
                ALLES + "WHERE code = ?", rij -> new Opgeslagen<>(lees(rij), rij.lang("versie")), code.toString());
    }

    @Override
    public Map<Gemeentecode, Gemeente> zoek(Collection<Gemeentecode> codes) {
        return sql.lees(ALLES + "WHERE code = ANY (?)", TabelGemeenten::lees, Reeks.teksten(codes)).stream()
                .collect(toMap(Gemeente::code, gemeente -> gemeente));
    }

    @Override
    public void bewaar(List<Gemeente> gemeenten) {
        TABEL.bewaar(sql, gemeenten);
    }

    @Override
    public List<Gemeente> pagina(String na, int aantal) {
        return sql.lees(ALLES + "WHERE code > ? ORDER BY code LIMIT ?", TabelGemeenten::lees, na, aantal);
    }

    @Override
    public Set<Gemeentecode> codes() {
        return sql.lees("SELECT code FROM gemeente", rij -> rij.als("code", Gemeentecode::van)).stream()
                .collect(toUnmodifiableSet());
    }

    private static Gemeente lees(Rij rij) throws SQLException {
        return new Gemeente(
                rij.als("code", Gemeentecode::van),
                rij.tekst("naam"),
                rij.tekst("provincie"),
                rij.punt(),
                rij.periode("geldig_van", "geldig_tot"));
    }
}
