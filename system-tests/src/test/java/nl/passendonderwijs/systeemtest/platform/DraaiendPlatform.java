package nl.passendonderwijs.systeemtest.platform;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The whole platform with the national register, started once by its own command and stopped after the last test. */
public final class DraaiendPlatform implements ParameterResolver, AutoCloseable {

    private static final Path WORTEL = Path.of("..").toAbsolutePath().normalize();
    private static final int POORT = 28_080;
    private static final int MINUTEN = 10;

    private final Path data = Path.of("target/platform").toAbsolutePath();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == DraaiendPlatform.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent("platform", sleutel -> start(), DraaiendPlatform.class);
    }

    private static DraaiendPlatform start() {
        var platform = new DraaiendPlatform();
        platform.swv("up", "-d");
        return platform;
    }

    URI gateway() {
        return URI.create("http://127.0.0.1:" + POORT);
    }

    String kafka() {
        return "127.0.0.1:" + (POORT + 11);
    }

    String token(String organisatie) {
        return swv("token", organisatie).strip();
    }

    /** As if the power of one process failed. */
    void val(String dienst) {
        try {
            ProcessHandle.of(pid(dienst)).ifPresent(ProcessHandle::destroyForcibly);
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** One more process of a service, so many ports above the gateway. */
    Zusterproces zuster(String dienst, int verder, Map<String, String> anders) throws IOException {
        return Zusterproces.van(pid(dienst), POORT + verder, anders);
    }

    private long pid(String dienst) throws IOException {
        var bestand = data.resolve("run").resolve(dienst + ".pid");
        return Long.parseLong(Files.readString(bestand).split("\\s")[0]);
    }

    /** What the command printed; fails when it failed. */
    String swv(String... opdracht) {
        var regel = new ArrayList<>(List.of(WORTEL.resolve("swv").toString()));
        regel.addAll(List.of(opdracht));
        var bouw = new ProcessBuilder(regel).redirectErrorStream(!opdracht[0].equals("token"));
        bouw.environment().put("SWV_POORT", String.valueOf(POORT));
        bouw.environment().put("SWV_DATA", data.toString());
        bouw.environment().put("SWV_AOT", "uit");
        bouw.environment().put("SWV_BOUW", "gereed");
        return uitvoer(bouw, regel);
    }

    private static String uitvoer(ProcessBuilder bouw, List<String> regel) {
        try {
            var proces = bouw.start();
            var uitvoer = new String(proces.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (!proces.waitFor(MINUTEN, TimeUnit.MINUTES) || proces.exitValue() != 0) {
                throw new IllegalStateException(regel + "\n" + uitvoer);
            }
            return uitvoer;
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fout);
        }
    }

    @Override
    public void close() {
        swv("down", "--wis");
    }
}
