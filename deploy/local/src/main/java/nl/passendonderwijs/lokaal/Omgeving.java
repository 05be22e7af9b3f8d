package nl.passendonderwijs.lokaal;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where this platform lives: its folders, its ports and the variables it was started with.
 *
 * @param wortel the checkout, for the register files
 * @param data the folder that everything of this platform is kept in
 * @param app the installed build that is being run
 * @param basispoort the port of the gateway; all others follow from it
 */
public record Omgeving(Path wortel, Path data, Path app, int basispoort, Map<String, String> variabelen) {

    /** The variable with the address at which callers find the gateway. */
    public static final String ADRES = "SWV_ADRES";

    private static final int POSTGRES = 10;
    private static final int KAFKA = 11;
    private static final int KAFKA_CONTROLLER = 12;
    private static final int HOOGSTE_BASISPOORT = 65_535 - KAFKA_CONTROLLER;

    public Omgeving {
        if (basispoort < 1024 || basispoort > HOOGSTE_BASISPOORT) {
            throw new Opstartfout(
                    "SWV_POORT moet tussen 1024 en %d liggen, niet %d.".formatted(HOOGSTE_BASISPOORT, basispoort));
        }
    }

    /** Reads {@code SWV_WORTEL}, {@code SWV_DATA}, {@code SWV_APP} and {@code SWV_POORT}. */
    public static Omgeving uit(Map<String, String> variabelen) {
        var wortel = pad(variabelen.getOrDefault("SWV_WORTEL", "."));
        var data =
                pad(variabelen.getOrDefault("SWV_DATA", wortel.resolve(".swv").toString()));
        var app = pad(variabelen.getOrDefault("SWV_APP", data.resolve("app").toString()));
        return new Omgeving(wortel, data, app, basispoort(variabelen), Map.copyOf(variabelen));
    }

    public int poort(Dienst dienst) {
        return basispoort + dienst.poortverschil();
    }

    public int postgresPoort() {
        return basispoort + POSTGRES;
    }

    public int kafkaPoort() {
        return basispoort + KAFKA;
    }

    public int kafkaControllerPoort() {
        return basispoort + KAFKA_CONTROLLER;
    }

    public URI url(Dienst dienst) {
        return URI.create("http://127.0.0.1:" + poort(dienst));
    }

    /** Where callers find the gateway: as given, or else on this machine. Without a slash at the end. */
    public URI adres() {
        var gegeven = variabele(ADRES).map(adres -> adres.replaceFirst("/+$", ""));
        return gegeven.map(URI::create).orElseGet(() -> url(Dienst.GATEWAY));
    }

    public Path log(String naam) {
        return data.resolve("log").resolve(naam + ".log");
    }

    public Path run(String naam) {
        return data.resolve("run").resolve(naam);
    }

    public Path programma(Dienst dienst) {
        return app.resolve(dienst.naam());
    }

    /** A variable that was left empty counts as not given. */
    public Optional<String> variabele(String naam) {
        return Optional.ofNullable(variabelen.get(naam)).filter(waarde -> !waarde.isBlank());
    }

    private static Path pad(String waarde) {
        return Path.of(waarde).toAbsolutePath().normalize();
    }

    private static int basispoort(Map<String, String> variabelen) {
        var waarde = variabelen.getOrDefault("SWV_POORT", "8080");
        try {
            return Integer.parseInt(waarde);
        } catch (NumberFormatException e) {
            throw new Opstartfout("SWV_POORT moet een getal zijn, niet '%s'.".formatted(waarde), e);
        }
    }
}
