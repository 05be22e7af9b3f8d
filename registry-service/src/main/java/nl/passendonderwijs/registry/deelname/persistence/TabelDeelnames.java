package nl.passendonderwijs.registry.deelname.persistence;

import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.geldtOp;
import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.lidOp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.deelname.Beeindiging;
import nl.passendonderwijs.registry.deelname.Deelname;
import nl.passendonderwijs.registry.deelname.Deelnamerecht;
import nl.passendonderwijs.registry.deelname.Deelnames;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;
import nl.passendonderwijs.registry.gedeeld.persistence.Opgaverij;
import nl.passendonderwijs.registry.vertegenwoordiging.Vertegenwoordiging;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TabelDeelnames implements Deelnames {

    private static final String ALLES = "SELECT * FROM deelname ";

    private static final String EIGEN = """
            SELECT l.swv FROM vestiging_geldend v JOIN lidmaatschap_geldend l ON l.vestiging = v.code
            WHERE v.bestuur = ? AND v.soort = ANY (?) AND l.sector = ?
                AND %s AND %s
            """.formatted(geldtOp("v"), lidOp("l"));

    @Inject
    Sql sql;

    @Override
    public List<SwvCode> eigenVerbanden(Bestuursnummer bestuur, SwvCode elders, LocalDate dag) {
        var sector = elders.sector();
        return sql.lees(
                EIGEN,
                rij -> rij.als("swv", SwvCode::van),
                bestuur.toString(),
                Reeks.teksten(Deelnamerecht.soorten(sector)),
                sector,
                dag,
                dag,
                dag,
                dag);
    }

    @Override
    public List<Deelname> van(SwvCode swv, Bestuursnummer bestuur) {
        return sql.lees(ALLES + "WHERE swv = ? AND bestuur = ?", Deelnamerij::lees, swv.toString(), bestuur.toString());
    }

    @Override
    public void voegToe(Deelname deelname) {
        var opgave = deelname.opgave();
        sql.schrijf(
                """
                INSERT INTO deelname (id, swv, bestuur, ingangsdatum, einddatum, reden, vastgelegd_door, vastgelegd_op)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                deelname.id(),
                deelname.swv().toString(),
                deelname.bestuur().toString(),
                deelname.geldig().van(),
                deelname.geldig().tot(),
                opgave.reden(),
                opgave.organisatie(),
                opgave.op());
    }

    @Override
    public Optional<Opgeslagen<Deelname>> zoek(SwvCode swv, UUID id) {
        return sql.leesEen(ALLES + "WHERE swv = ? AND id = ?", Deelnamerij::opgeslagen, swv.toString(), id);
    }

    @Override
    public Optional<Opgeslagen<Deelname>> neem(SwvCode swv, UUID id, Vertegenwoordiging recht) {
        var eigen = recht.eigen();
        return sql.leesEen(
                ALLES + "WHERE swv = ? AND id = ? AND (?::boolean OR bestuur = ?) FOR UPDATE",
                Deelnamerij::opgeslagen,
                swv.toString(),
                id,
                recht.alle(),
                eigen == null ? null : eigen.toString());
    }

    @Override
    public List<Deelname> neemVanaf(Collection<SwvCode> codes, LocalDate dag) {
        return sql.lees(
                ALLES + "WHERE swv = ANY (?) AND (einddatum IS NULL OR einddatum > ?) ORDER BY id FOR UPDATE",
                Deelnamerij::lees,
                Reeks.teksten(codes),
                dag);
    }

    @Override
    public void verhang(UUID id, SwvCode naar) {
        sql.schrijf("UPDATE deelname SET swv = ?, versie = versie + 1 WHERE id = ?", naar.toString(), id);
    }

    @Override
    public void beeindig(Beeindiging beeindiging) {
        var opgave = beeindiging.opgave();
        sql.schrijf(
                """
                INSERT INTO deelname_beeindiging (id, deelname, einddatum, reden, vastgelegd_door, vastgelegd_op)
                VALUES (?, ?, ?, ?, ?, ?)""",
                beeindiging.id(),
                beeindiging.deelname(),
                beeindiging.einddatum(),
                opgave.reden(),
                opgave.organisatie(),
                opgave.op());
        sql.schrijf(
                "UPDATE deelname SET einddatum = ?, versie = versie + 1 WHERE id = ?",
                beeindiging.einddatum(),
                beeindiging.deelname());
    }

    @Override
    public List<Beeindiging> beeindigingen(UUID deelname) {
        return sql.lees(
                "SELECT * FROM deelname_beeindiging WHERE deelname = ? ORDER BY id",
                rij -> new Beeindiging(rij.id("id"), rij.id("deelname"), rij.dag("einddatum"), Opgaverij.lees(rij)),
                deelname);
    }

    @Override
    public List<Deelname> pagina(SwvCode swv, @Nullable LocalDate peildatum, @Nullable UUID na, int aantal) {
        return sql.lees(
                ALLES + """
                WHERE swv = ? AND (?::uuid IS NULL OR id > ?::uuid)
                    AND (?::date IS NULL OR ingangsdatum <= ?::date AND (einddatum IS NULL OR einddatum > ?::date))
                ORDER BY id LIMIT ?""", Deelnamerij::lees, swv.toString(), na, na, peildatum, peildatum, peildatum, aantal);
    }
}
