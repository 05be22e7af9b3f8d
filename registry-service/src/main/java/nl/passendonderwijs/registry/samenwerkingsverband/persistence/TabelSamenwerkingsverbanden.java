package nl.passendonderwijs.registry.samenwerkingsverband.persistence;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.geldtOp;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.persistence.Standenopslag;
import nl.passendonderwijs.registry.gedeeld.persistence.Standentabel;
import nl.passendonderwijs.registry.samenwerkingsverband.Samenwerkingsverband;
import nl.passendonderwijs.registry.samenwerkingsverband.Samenwerkingsverbanden;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TabelSamenwerkingsverbanden extends Standenopslag<SwvCode, Samenwerkingsverband>
        implements Samenwerkingsverbanden {
    private static final String GELDIG = geldtOp("s") + " ";
    private static final String VAN_SECTOR = "(?::text IS NULL OR sector = ?) ";

    TabelSamenwerkingsverbanden() {
        super(
                Standentabel.<Samenwerkingsverband>van(
                                "samenwerkingsverband",
                                "code",
                                Samenwerkingsverband::code,
                                TabelSamenwerkingsverbanden::lees)
                        .met("sector", Samenwerkingsverband::sector)
                        .met("regio_label", Samenwerkingsverband::regioLabel)
                        .met("landelijk", "bool", Samenwerkingsverband::landelijk),
                Samenwerkingsverband::code);
    }

    @Override
    public List<Samenwerkingsverband> pagina(@Nullable Sector sector, LocalDate peildatum, String na, int aantal) {
        return sql.lees(
                "SELECT * FROM samenwerkingsverband_geldend s WHERE code > ? AND " + VAN_SECTOR + "AND " + GELDIG
                        + "ORDER BY code LIMIT ?",
                TabelSamenwerkingsverbanden::lees,
                na,
                sector,
                sector,
                peildatum,
                peildatum,
                aantal);
    }

    @Override
    public long aantal(@Nullable Sector sector, LocalDate peildatum) {
        return sql.leesEen(
                        "SELECT count(*) AS aantal FROM samenwerkingsverband_geldend s WHERE " + VAN_SECTOR + "AND "
                                + GELDIG,
                        rij -> rij.lang("aantal"),
                        sector,
                        sector,
                        peildatum,
                        peildatum)
                .orElse(0L);
    }

    @Override
    public Set<SwvCode> codes(LocalDate dag) {
        return sql
                .lees(
                        "SELECT code FROM samenwerkingsverband_geldend s WHERE " + GELDIG,
                        rij -> rij.als("code", SwvCode::van),
                        dag,
                        dag)
                .stream()
                .collect(toUnmodifiableSet());
    }

    @Override
    public List<SwvCode> geldigOp(Sector sector, LocalDate dag) {
        return sql.lees(
                "SELECT code FROM samenwerkingsverband_geldend s WHERE sector = ? AND " + GELDIG + "ORDER BY code",
                rij -> rij.als("code", SwvCode::van),
                sector,
                dag,
                dag);
    }

    private static Samenwerkingsverband lees(Rij rij) throws SQLException {
        return new Samenwerkingsverband(
                rij.als("code", SwvCode::van),
                rij.tekst("regio_label"),
                rij.vlag("landelijk"),
                rij.periode("geldig_van", "geldig_tot"));
    }
}
