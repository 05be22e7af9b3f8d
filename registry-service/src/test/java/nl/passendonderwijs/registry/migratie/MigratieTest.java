package nl.passendonderwijs.registry.migratie;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A platform that ran before the register kept its history loses nothing when it is brought up to date. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MigratieTest {
    private final EmbeddedPostgres postgres = start();

    @BeforeAll
    void brengEenGevuldRegisterBij() throws SQLException {
        migreer("1.1");
        voer(lees("/migratie/eerste-vorm.sql"));
        migreer("latest");
    }

    @AfterAll
    void ruimOp() throws IOException {
        postgres.close();
    }

    @Test
    void elke_stand_van_toen_geldt_nog() {
        assertThat(rijen("SELECT code, naam, geldig_van, geldig_tot FROM vestiging_geldend ORDER BY code"))
                .containsExactly(
                        "01AA00 De Eik 1990-08-01 null",
                        "01AB00 De Wilg 1990-08-01 2015-08-01",
                        "01AC00 De Kamp 1990-08-01 null");
        assertThat(rijen(
                        "SELECT pc4, swv_po, swv_vo, geldig_van, geldig_tot FROM postcode_geldend ORDER BY geldig_van"))
                .containsExactly("3811 PO2602 VO2602 2014-08-01 2016-08-01", "3811 PO2602 null 2016-08-01 null");
        assertThat(rijen("SELECT nummer, naam FROM bestuur_geldend")).containsExactly("40740 Stichting Voorbeeld");
        assertThat(rijen("SELECT code, sector, landelijk FROM samenwerkingsverband_geldend ORDER BY code"))
                .containsExactly("PO0001 PO t", "PO2602 PO f", "VO2602 VO f");
    }

    @Test
    void elk_lidmaatschap_van_toen_geldt_nog_en_weet_waar_het_vandaan_kwam() {
        assertThat(rijen("SELECT vestiging, swv, van, tot, bron FROM lidmaatschap_geldend ORDER BY vestiging"))
                .containsExactly(
                        "01AA00 PO2602 2014-08-01 null POSTCODE",
                        "01AB00 PO0001 2014-08-01 2015-08-01 RICHTING",
                        "01AC00 PO2602 2014-08-01 null REGISTER");
        assertThat(rijen("SELECT code, landelijk, register_po FROM vestiging_geldend ORDER BY code"))
                .containsExactly("01AA00 f null", "01AB00 t null", "01AC00 f PO2602");
    }

    @Test
    void wie_een_versie_zag_kan_daarmee_verder() {
        assertThat(rijen("SELECT code, versie FROM vestiging ORDER BY code"))
                .containsExactly("01AA00 7", "01AB00 1", "01AC00 1");
        assertThat(rijen("SELECT pc4, versie FROM postcode")).containsExactly("3811 4");
    }

    @Test
    void een_telling_van_toen_staat_er_nog() {
        assertThat(rijen("SELECT swv, teldatum, aantal FROM tellingrij WHERE vestiging = '01AA00'"))
                .containsExactly("PO2602 2014-10-01 212");
        assertThat(rijen("SELECT sector, teldatum, status FROM teldatum")).contains("PO 2014-10-01 BEREIKT");
    }

    @Test
    void PRIV_12_een_deel_van_toen_weet_hoe_klein_zijn_wederdeel_was() {
        assertThat(rijen("SELECT vestiging, soort, wederdeel FROM tellingrij ORDER BY vestiging, soort"))
                .containsExactly("01AA00 BAO null", "01AC00 SO 4", "01AC00 VSO 5");
    }

    /** The planner takes GiST for cheaper than the btree of the key, and it costs several times as much. */
    @Test
    void wie_op_sleutel_leest_komt_niet_langs_de_bewaking_van_overlap() {
        assertThat(rijen("SELECT conname FROM pg_constraint WHERE contype = 'x'"))
                .hasSizeGreaterThan(5);
        assertThat(rijen("SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'x'"))
                .allSatisfy(regel ->
                        assertThat(regel.replace(" COLLATE \"C\" WITH =", "")).doesNotContain("WITH ="));
    }

    private void migreer(String tot) {
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("db/kit", "db/migration")
                .outOfOrder(true)
                .target(MigrationVersion.fromVersion(tot))
                .load()
                .migrate();
    }

    private void voer(String opdrachten) throws SQLException {
        try (var verbinding = postgres.getPostgresDatabase().getConnection();
                var opdracht = verbinding.createStatement()) {
            opdracht.execute(opdrachten);
        }
    }

    /** Each row as its columns with spaces between. */
    private List<String> rijen(String vraag) {
        try (var verbinding = postgres.getPostgresDatabase().getConnection();
                var opdracht = verbinding.createStatement();
                var rijen = opdracht.executeQuery(vraag)) {
            var gelezen = new ArrayList<String>();
            while (rijen.next()) {
                var kolommen = new ArrayList<String>();
                for (int kolom = 1; kolom <= rijen.getMetaData().getColumnCount(); kolom++) {
                    kolommen.add(rijen.getString(kolom));
                }
                gelezen.add(String.join(" ", kolommen));
            }
            return gelezen;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static String lees(String plaats) {
        try (var bron = MigratieTest.class.getResourceAsStream(plaats)) {
            return new String(requireNonNull(bron).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
