package nl.passendonderwijs.registry.samenwerkingsverband.persistence;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.jdbc.Tabel;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;
import nl.passendonderwijs.registry.samenwerkingsverband.Samenwerkingsverband;
import nl.passendonderwijs.registry.samenwerkingsverband.Samenwerkingsverbanden;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TabelSamenwerkingsverbanden implements Samenwerkingsverbanden {

    private static final Tabel<Samenwerkingsverband> TABEL = Tabel.<Samenwerkingsverband>van(
                    "samenwerkingsverband", "code")
            .met("code", Samenwerkingsverband::code)
            .met("sector", Samenwerkingsverband::sector)
            .met("regio_label", Samenwerkingsverband::regioLabel)
            .met("landelijk", "bool", Samenwerkingsverband::landelijk)
            .met("geldig_van", "date", swv -> swv.geldig().van())
            .met("geldig_tot", "date", swv -> swv.geldig().tot());

    private static final String ALLES =
            "SELECT code, regio_label, landelijk, geldig_van, geldig_tot, versie FROM samenwerkingsverband ";

    @Inject
    Sql sql;

    @Override
    public Optional<Opgeslagen<Samenwerkingsverband>> zoek(SwvCode code) {
        return sql.leesEen(
                ALLES + "WHERE code = ?", rij -> new Opgeslagen<>(lees(rij), rij.lang("versie")), code.toString());
    }

    @Override
    public Map<SwvCode, Samenwerkingsverband> zoek(Collection<SwvCode> codes) {
        return sql
                .lees(ALLES + "WHERE code = ANY (?)", TabelSamenwerkingsverbanden::lees, Reeks.teksten(codes))
                .stream()
                .collect(toMap(Samenwerkingsverband::code, swv -> swv));
    }

    @Override
    public void bewaar(List<Samenwerkingsverband> samenwerkingsverbanden) {
        TABEL.bewaar(sql, samenwerkingsverbanden);
    }

    @Override
    public List<Samenwerkingsverband> pagina(@Nullable Sector sector, String na, int aantal) {
        return sql.lees(
                ALLES + "WHERE code > ? AND (?::text IS NULL OR sector = ?) ORDER BY code LIMIT ?",
                TabelSamenwerkingsverbanden::lees,
                na,
                sector,
                sector,
                aantal);
    }

    @Override
    public long aantal(@Nullable Sector sector) {
        return sql.leesEen(
                        "SELECT count(*) AS aantal FROM samenwerkingsverband WHERE (?::text IS NULL OR sector = ?)",
                        rij -> rij.lang("aantal"),
                        sector,
                        sector)
                .orElse(0L);
    }

    @Override
    public Set<SwvCode> codes() {
        return sql.lees("SELECT code FROM samenwerkingsverband", rij -> rij.als("code", SwvCode::van)).stream()
                .collect(toUnmodifiableSet());
    }

    @Override
    public List<SwvCode> geldigOp(Sector sector, LocalDate dag) {
        return sql.lees("""
                SELECT code FROM samenwerkingsverband
                WHERE sector = ? AND geldig_van <= ? AND (geldig_tot IS NULL OR geldig_tot > ?) ORDER BY code""", rij -> rij.als("code", SwvCode::van), sector, dag, dag);
    }

    private static Samenwerkingsverband lees(Rij rij) throws SQLException {
        return new Samenwerkingsverband(
                rij.als("code", SwvCode::van),
                rij.tekst("regio_label"),
                rij.vlag("landelijk"),
                rij.periode("geldig_van", "geldig_tot"));
    }
}
