package nl.passendonderwijs.lokaal.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import nl.passendonderwijs.lokaal.VrijePoort;
import nl.passendonderwijs.lokaal.proces.Procesoordeel;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngebouwdePostgresTest {

    // One for all: making a new database cluster takes longer than the tests themselves.
    @TempDir
    static Path map;

    private static IngebouwdePostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        postgres = new IngebouwdePostgres(map, VrijePoort.kies(), map.resolve("postgres.log"));
        postgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.stop();
    }

    @Test
    void schrijft_duurzaam() throws SQLException {
        assertThat(antwoord("postgres", "SHOW fsync")).isEqualTo("on");
        assertThat(antwoord("postgres", "SHOW synchronous_commit")).isEqualTo("on");
        assertThat(antwoord("postgres", "SHOW full_page_writes")).isEqualTo("on");
    }

    @Test
    void verliest_geen_vastgelegde_rij_als_de_server_wordt_gedood() throws Exception {
        doe("CREATE TABLE proef (waarde text)");
        doe("INSERT INTO proef VALUES ('vastgelegd')");

        dood(postgres.postmaster());
        postgres.start();

        assertThat(antwoord("postgres", "SELECT waarde FROM proef")).isEqualTo("vastgelegd");
    }

    @Test
    void neemt_de_plaats_in_van_een_server_die_nog_draait_zonder_toezicht() throws Exception {
        doe("CREATE TABLE leeg (waarde text)");
        var achtergebleven = postgres.postmaster();

        new AchtergeblevenPostmaster(map.resolve("data")).ruimOp();
        postgres.start();

        assertThat(Procesoordeel.over(achtergebleven.pid(), List.of())).isInstanceOf(Procesoordeel.Weg.class);
        assertThat(antwoord("postgres", "SELECT count(*) FROM leeg")).isEqualTo("0");
    }

    @Test
    void maakt_databanken_met_een_eigen_rol_en_laat_staan_wat_er_is() throws SQLException {
        var databanken = new Databanken(postgres.adres(), "geheim");
        databanken.zorgVoor(List.of("plan"));

        databanken.zorgVoor(List.of("plan", "funding"));

        assertThat(antwoord("plan", "SELECT current_user")).isEqualTo("plan");
        assertThat(antwoord("funding", "SELECT current_database()")).isEqualTo("funding");
    }

    private void doe(String sql) throws SQLException {
        try (var verbinding = DriverManager.getConnection(postgres.adres().url(), "postgres", "");
                var opdracht = verbinding.createStatement()) {
            opdracht.execute(sql);
        }
    }

    private String antwoord(String databank, String vraag) throws SQLException {
        try (var verbinding = DriverManager.getConnection(postgres.adres().urlVan(databank), databank, "geheim");
                var opdracht = verbinding.createStatement();
                var rijen = opdracht.executeQuery(vraag)) {
            rijen.next();
            return rijen.getString(1);
        }
    }

    private static void dood(ProcessHandle proces) {
        proces.destroyForcibly();
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> Procesoordeel.over(proces.pid(), List.of()) instanceof Procesoordeel.Weg);
    }
}
