package nl.passendonderwijs.lokaal.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import nl.passendonderwijs.lokaal.proces.Bewaakbaar;
import nl.passendonderwijs.lokaal.proces.Logbestand;
import nl.passendonderwijs.lokaal.proces.Pidbestand;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL server whose data survive every end, also the end of the machine. */
public final class IngebouwdePostgres implements Bewaakbaar {

    private static final Duration OPSTARTTIJD = Duration.ofSeconds(60);

    private final Path map;
    private final int poort;
    private final Path log;
    private @Nullable EmbeddedPostgres server;

    /** Keeps its data in {@code map/data} and the unpacked programs in {@code map/programma}. */
    public IngebouwdePostgres(Path map, int poort, Path log) {
        this.map = map;
        this.poort = poort;
        this.log = log;
    }

    @Override
    public String naam() {
        return "PostgreSQL";
    }

    public Postgresadres adres() {
        return new Postgresadres("jdbc:postgresql://127.0.0.1:" + poort + "/postgres", "postgres", "postgres");
    }

    @Override
    public synchronized ProcessHandle start() throws IOException {
        sluit();
        new AchtergeblevenPostmaster(data(map)).ruimOp();
        server = opzet().start();
        return postmaster();
    }

    @Override
    public synchronized void stop() throws IOException {
        sluit();
    }

    /** The process that holds the data; a PostgreSQL that just started always has one. */
    public ProcessHandle postmaster() throws IOException {
        return new Pidbestand(data(map).resolve("postmaster.pid"))
                .lees()
                .flatMap(ProcessHandle::of)
                .orElseThrow(() -> new IOException("PostgreSQL stopped right after its start; see " + log));
    }

    static Path data(Path map) {
        return map.resolve("data");
    }

    /** The library is made for throw-away tests: it passes -F, which a later fsync=on overrules. */
    private EmbeddedPostgres.Builder opzet() throws IOException {
        var uitvoer = Redirect.appendTo(new Logbestand(log).voorbereid().toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(data(map))
                .setOverrideWorkingDirectory(map.resolve("programma").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(OPSTARTTIJD)
                .setPort(poort)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("max_connections", "100")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setOutputRedirector(uitvoer)
                .setErrorRedirector(uitvoer);
    }

    private void sluit() throws IOException {
        if (server != null) {
            server.close();
            server = null;
        }
    }
}
