package nl.passendonderwijs.lokaal.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import nl.passendonderwijs.lokaal.Dienst;
import nl.passendonderwijs.lokaal.Omgeving;
import nl.passendonderwijs.lokaal.Opstartfout;
import nl.passendonderwijs.lokaal.Voortgang;
import nl.passendonderwijs.lokaal.Wachten;

/** Loads the national register through the front door, once per database and version of the files. */
public final class RegisterLader {

    private static final Wachten PER_BESTAND = new Wachten(Duration.ofMinutes(15), Duration.ofMillis(250));

    private final Path map;
    private final Path merk;
    private final Imports imports;
    private final Voortgang voortgang;

    /** Remembers in the file {@code merk} what was loaded. */
    RegisterLader(Path map, Path merk, Imports imports, Voortgang voortgang) {
        this.map = map;
        this.merk = merk;
        this.imports = imports;
        this.voortgang = voortgang;
    }

    /**
     * Loads the files of this checkout into the registry behind this platform's gateway.
     *
     * @param token of {@code beheer}
     */
    public static RegisterLader van(Omgeving omgeving, String token, Voortgang voortgang) {
        return new RegisterLader(
                omgeving.wortel().resolve("deploy/register"),
                omgeving.data().resolve("register.geladen"),
                new Imports(omgeving.url(Dienst.GATEWAY), token),
                voortgang);
    }

    /** Loading twice would be harmless, only slow. */
    public void laadZoNodig(String databank) throws IOException, InterruptedException {
        var bestanden = Arrays.stream(Registerbestand.values())
                .map(bestand -> bestand.in(map))
                .toList();
        var afdruk = Vingerafdruk.van(bestanden, databank);
        if (Files.exists(merk) && Files.readString(merk).equals(afdruk)) {
            voortgang.meld("register was al geladen");
            return;
        }
        for (var bestand : Registerbestand.values()) {
            laad(bestand);
        }
        Files.writeString(merk, afdruk);
    }

    private void laad(Registerbestand bestand) throws IOException, InterruptedException {
        var naam = bestand.in(map).getFileName();
        voortgang.meld("register: %s wordt geladen".formatted(naam));
        var id = imports.begin(bestand.name(), bestand.in(map));
        var uitkomst = PER_BESTAND
                .op(() -> klaar(id))
                .orElseThrow(() -> new Opstartfout("Het laden van %s duurt te lang.".formatted(naam)));
        eisGelukt(uitkomst, naam);
        voortgang.meld("register: %s klaar: %s".formatted(naam, uitkomst.samenvatting()));
    }

    private Optional<Import> klaar(String id) {
        try {
            return Optional.of(imports.stand(id)).filter(Import::klaar);
        } catch (IOException e) {
            // A service that is being restarted is back at the next question.
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Opstartfout("Het laden van het register is afgebroken.", e);
        }
    }

    private static void eisGelukt(Import uitkomst, Path naam) {
        if (uitkomst.status() == Import.Status.MISLUKT) {
            throw new Opstartfout(
                    "Het laden van %s is mislukt (%s): %s".formatted(naam, uitkomst.samenvatting(), uitkomst.reden()));
        }
    }
}
