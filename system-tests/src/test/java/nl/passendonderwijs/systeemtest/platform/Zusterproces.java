package nl.passendonderwijs.systeemtest.platform;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Another process of a service that runs, with the same program, database and broker, on a port of its own. */
final class Zusterproces implements AutoCloseable {

    private static final Duration GEDULD = Duration.ofSeconds(90);

    private final Process proces;
    private final int poort;

    private Zusterproces(Process proces, int poort) {
        this.proces = proces;
        this.poort = poort;
    }

    /** Needs /proc, which says how a process was started. */
    static boolean kan() {
        return Files.isReadable(Path.of("/proc/self/environ"));
    }

    static Zusterproces van(long pid, int poort, Map<String, String> anders) throws IOException {
        var bouw = new ProcessBuilder(delen(pid, "cmdline"))
                .directory(Path.of("/proc/" + pid + "/cwd").toRealPath().toFile())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "zuster-" + poort + ".log").toFile());
        for (var paar : delen(pid, "environ")) {
            var delen = paar.split("=", 2);
            bouw.environment().put(delen[0], delen[1]);
        }
        bouw.environment().putAll(anders);
        bouw.environment().put("QUARKUS_HTTP_PORT", Integer.toString(poort));
        return new Zusterproces(bouw.start(), poort);
    }

    void wachtTotGereed() {
        await().atMost(GEDULD).ignoreExceptions().until(() -> status() == 200);
    }

    private int status() throws IOException, InterruptedException {
        var adres = URI.create("http://127.0.0.1:%d/q/health/ready".formatted(poort));
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(adres).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static List<String> delen(long pid, String bestand) throws IOException {
        var tekst =
                new String(Files.readAllBytes(Path.of("/proc", Long.toString(pid), bestand)), StandardCharsets.UTF_8);
        var delen = new ArrayList<>(List.of(tekst.split("\0")));
        delen.removeIf(String::isEmpty);
        return delen;
    }

    @Override
    public void close() {
        proces.destroyForcibly();
    }
}
