package nl.passendonderwijs.registry.gebied.persistence;

import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.geldtOp;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gebied.Postcodeantwoord;
import nl.passendonderwijs.registry.gebied.Postcodegebied;
import nl.passendonderwijs.registry.gebied.Postcodes;
import nl.passendonderwijs.registry.gebied.Postcodevraag;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;
import nl.passendonderwijs.registry.gedeeld.persistence.Standenopslag;
import nl.passendonderwijs.registry.gedeeld.persistence.Standentabel;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TabelPostcodes extends Standenopslag<Postcode4, Postcodegebied> implements Postcodes {
    private static final String MET_NAAM = """
            SELECT p.pc4, p.gemeente, g.naam, p.swv_po, p.swv_vo, greatest(p.geldig_van, g.geldig_van) AS geldig_van,
                least(p.geldig_tot, g.geldig_tot) AS geldig_tot, k.versie * 100000 + h.versie AS versie
            FROM postcode_geldend p JOIN postcode k USING (pc4)
            JOIN gemeente_geldend g ON g.code = p.gemeente
                AND %s
            JOIN gemeente h ON h.code = g.code
            WHERE %s
            """.formatted(geldtOp("g"), geldtOp("p"));
    private static final String PAGINA = MET_NAAM + """
            AND p.pc4 > ? AND (?::text IS NULL OR ? IN (p.swv_po, p.swv_vo)) AND (?::text IS NULL OR p.gemeente = ?)
            ORDER BY p.pc4 LIMIT ?
            """;

    TabelPostcodes() {
        super(
                Standentabel.<Postcodegebied>van("postcode", "pc4", Postcodegebied::pc4, Postcoderij::lees)
                        .met("gemeente", Postcodegebied::gemeente)
                        .met("swv_po", gebied -> gebied.toewijzing().po())
                        .met("swv_vo", gebied -> gebied.toewijzing().vo())
                        .metPunt(Postcodegebied::punt),
                Postcodegebied::pc4);
    }

    @Override
    public Optional<Opgeslagen<Postcodeantwoord>> antwoord(Postcode4 pc4, LocalDate dag) {
        return sql.leesEen(
                MET_NAAM + "AND p.pc4 = ?",
                rij -> Opgeslagen.van(antwoord(rij), rij.lang("versie"), rij.dag("geldig_van")),
                dag,
                dag,
                dag,
                dag,
                pc4.toString());
    }

    @Override
    public List<Postcodeantwoord> pagina(Postcodevraag vraag, String na, int aantal) {
        var dag = vraag.peildatum();
        var swv = tekst(vraag.swv());
        var gemeente = tekst(vraag.gemeente());
        return sql.lees(PAGINA, TabelPostcodes::antwoord, dag, dag, dag, dag, na, swv, swv, gemeente, gemeente, aantal);
    }

    private static @Nullable String tekst(@Nullable Object waarde) {
        return waarde == null ? null : waarde.toString();
    }

    @Override
    public List<Postcode4> van(Collection<SwvCode> swvs, LocalDate vanaf) {
        var codes = Reeks.teksten(swvs);
        return waar("(swv_po = ANY (?) OR swv_vo = ANY (?))", codes, codes, vanaf);
    }

    @Override
    public List<Postcode4> in(Collection<Gemeentecode> gemeenten, LocalDate vanaf) {
        return waar("gemeente = ANY (?)", Reeks.teksten(gemeenten), vanaf);
    }

    private List<Postcode4> waar(String eis, Object... waarden) {
        return sql.lees(
                "SELECT DISTINCT pc4 FROM postcode_geldend WHERE " + eis
                        + " AND (geldig_tot IS NULL OR geldig_tot > ?)",
                rij -> rij.als("pc4", Postcode4::van),
                waarden);
    }

    private static Postcodeantwoord antwoord(Rij rij) throws SQLException {
        return new Postcodeantwoord(
                rij.als("pc4", Postcode4::van),
                rij.als("gemeente", Gemeentecode::van),
                rij.tekst("naam"),
                Postcoderij.toewijzing(rij),
                rij.periode("geldig_van", "geldig_tot"));
    }
}
