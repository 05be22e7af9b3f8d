package nl.passendonderwijs.registry.importeren.bestand;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import java.util.zip.ZipException;
import nl.passendonderwijs.registry.importeren.Bestandsfout;

/** What can go wrong while a file is read, in words for whoever sent it. */
final class Leesfouten {

    private Leesfouten() {}

    static <T> T vertaal(Supplier<T> lezing) {
        try {
            return lezing.get();
        } catch (UncheckedIOException | CsvParseException fout) {
            throw vertaald(fout);
        }
    }

    private static RuntimeException vertaald(RuntimeException fout) {
        return switch (fout.getCause()) {
            case EOFException _ -> new Bestandsfout("Het gzip-bestand is afgebroken; stuur het hele bestand.");
            case ZipException _ -> new Bestandsfout("Het gzip-bestand is beschadigd.");
            case Bestandslezer.Weigering weigering -> new Bestandsfout(String.valueOf(weigering.getMessage()));
            case IOException _ -> fout;
            case null, default -> geenCsv();
        };
    }

    private static Bestandsfout geenCsv() {
        return new Bestandsfout(
                "Het bestand is geen CSV: een rij is te lang of een aanhalingsteken wordt niet gesloten.");
    }
}
