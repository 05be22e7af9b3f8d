package nl.passendonderwijs.registry.behoefte.persistence;

import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.geldtOp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.registry.behoefte.Behoeftestand;
import nl.passendonderwijs.registry.behoefte.Ondersteuningsbehoefte;
import nl.passendonderwijs.registry.behoefte.Ondersteuningsbehoeften;
import nl.passendonderwijs.registry.gedeeld.Opgave;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;
import nl.passendonderwijs.registry.gedeeld.persistence.Opgaverij;

@ApplicationScoped
class TabelOndersteuningsbehoeften implements Ondersteuningsbehoeften {

    private static final String GELDEND = "SELECT * FROM ondersteuningsbehoefte_geldend b ";

    private static final String NEEM_ONVERTELD = """
            UPDATE ondersteuningsbehoefte b SET verteld = b.versie
            FROM ondersteuningsbehoefte_stand s
            WHERE s.code = b.code AND s.versie = b.versie AND b.code IN (
                SELECT code FROM ondersteuningsbehoefte WHERE verteld < versie FOR UPDATE SKIP LOCKED)
            RETURNING s.*
            """;

    @Inject
    Sql sql;

    @Override
    public List<Ondersteuningsbehoefte> geldigOp(LocalDate dag) {
        return pagina(dag, "", Integer.MAX_VALUE);
    }

    @Override
    public List<Ondersteuningsbehoefte> alle() {
        return sql.lees(GELDEND + "ORDER BY code", TabelOndersteuningsbehoeften::lees);
    }

    @Override
    public List<Ondersteuningsbehoefte> pagina(LocalDate dag, String na, int aantal) {
        return sql.lees(
                GELDEND + "WHERE " + geldtOp("b") + " AND code > ? ORDER BY code LIMIT ?",
                TabelOndersteuningsbehoeften::lees,
                dag,
                dag,
                na,
                aantal);
    }

    @Override
    public Optional<Opgeslagen<Ondersteuningsbehoefte>> zoek(Behoeftecode code) {
        return sql.leesEen(GELDEND + "WHERE code = ?", TabelOndersteuningsbehoeften::opgeslagen, code.toString());
    }

    @Override
    public long neem(Behoeftecode code) {
        sql.schrijf(
                "INSERT INTO ondersteuningsbehoefte (code, versie) VALUES (?, 0) ON CONFLICT DO NOTHING",
                code.toString());
        return sql.leesEen(
                        "SELECT versie FROM ondersteuningsbehoefte WHERE code = ? FOR UPDATE",
                        rij -> rij.lang("versie"),
                        code.toString())
                .orElseThrow();
    }

    @Override
    public List<Ondersteuningsbehoefte> neemOnverteld() {
        return sql.lees(NEEM_ONVERTELD, TabelOndersteuningsbehoeften::lees);
    }

    @Override
    public void bewaar(Opgeslagen<Ondersteuningsbehoefte> opgeslagen, Opgave opgave) {
        var behoefte = opgeslagen.waarde();
        sql.schrijf(
                "INSERT INTO ondersteuningsbehoefte_stand VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                behoefte.code().toString(),
                opgeslagen.versie(),
                behoefte.naam(),
                behoefte.omschrijving(),
                behoefte.geldig().van(),
                behoefte.geldig().tot(),
                opgave.organisatie(),
                opgave.op(),
                opgave.reden());
        sql.schrijf(
                "UPDATE ondersteuningsbehoefte SET versie = ? WHERE code = ?",
                opgeslagen.versie(),
                behoefte.code().toString());
    }

    @Override
    public List<Behoeftestand> historie(Behoeftecode code) {
        return sql.lees(
                "SELECT * FROM ondersteuningsbehoefte_stand WHERE code = ? ORDER BY versie",
                rij -> new Behoeftestand(opgeslagen(rij), Opgaverij.lees(rij)),
                code.toString());
    }

    private static Ondersteuningsbehoefte lees(Rij rij) throws SQLException {
        return new Ondersteuningsbehoefte(
                rij.als("code", Behoeftecode::van),
                rij.tekst("naam"),
                rij.tekst("omschrijving"),
                rij.periode("geldig_van", "geldig_tot"));
    }

    private static Opgeslagen<Ondersteuningsbehoefte> opgeslagen(Rij rij) throws SQLException {
        return new Opgeslagen<>(lees(rij), rij.lang("versie"));
    }
}
