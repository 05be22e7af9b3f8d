package nl.passendonderwijs.registry.gebied.persistence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.jdbc.Tabel;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.registry.gebied.Postcodeantwoord;
import nl.passendonderwijs.registry.gebied.Postcodegebied;
import nl.passendonderwijs.registry.gebied.Postcodes;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;

@ApplicationScoped
class TabelPostcodes implements Postcodes {

    private static final Tabel<Postcodegebied> TABEL = Tabel.<Postcodegebied>van("postcodegebied", "pc4", "geldig_van")
            .met("pc4", Postcodegebied::pc4)
            .met("gemeente", Postcodegebied::gemeente)
            .met("swv_po", gebied -> gebied.toewijzing().po())
            .met("swv_vo", gebied -> gebied.toewijzing().vo())
            .metPunt(Postcodegebied::punt)
            .met("geldig_van", "date", gebied -> gebied.geldig().van())
            .met("geldig_tot", "date", gebied -> gebied.geldig().tot());

    @Inject
    Sql sql;

    @Override
    public Optional<Opgeslagen<Postcodeantwoord>> zoek(Postcode4 pc4) {
        return sql.leesEen(
                """
                SELECT p.pc4, p.gemeente, g.naam, p.swv_po, p.swv_vo, p.versie + g.versie AS versie
                FROM postcodegebied p JOIN gemeente g ON g.code = p.gemeente
                WHERE p.pc4 = ? AND p.geldig_tot IS NULL""",
                rij -> new Opgeslagen<>(
                        new Postcodeantwoord(
                                rij.als("pc4", Postcode4::van),
                                rij.als("gemeente", Gemeentecode::van),
                                rij.tekst("naam"),
                                Postcoderij.toewijzing(rij)),
                        rij.lang("versie")),
                pc4.toString());
    }

    @Override
    public Map<Postcode4, Postcodegebied> zoek(Collection<Postcode4> codes) {
        return sql
                .lees(
                        "SELECT * FROM postcodegebied WHERE geldig_tot IS NULL AND pc4 = ANY (?)",
                        Postcoderij::lees,
                        Reeks.teksten(codes))
                .stream()
                .collect(toMap(Postcodegebied::pc4, gebied -> gebied));
    }

    @Override
    public void bewaar(List<Postcodegebied> gebieden) {
        TABEL.bewaar(sql, gebieden);
    }

    @Override
    public boolean geladen() {
        return sql.leesEen("SELECT EXISTS (SELECT 1 FROM postcodegebied) AS er", rij -> rij.vlag("er"))
                .orElse(false);
    }
}
