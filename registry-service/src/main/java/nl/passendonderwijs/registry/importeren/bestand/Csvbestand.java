package nl.passendonderwijs.registry.importeren.bestand;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.passendonderwijs.registry.importeren.Bestandsfout;
import nl.passendonderwijs.registry.importeren.Rij;

/** A CSV file, plain or gzip, read row by row; whatever is wrong with it as a whole is said in one sentence. */
public final class Csvbestand implements Iterator<Rij>, AutoCloseable {

    private static final int LANGSTE_RIJ = 1 << 20;

    private final CloseableIterator<CsvRecord> rijen;
    private final Map<String, Integer> kop;

    private Csvbestand(CloseableIterator<CsvRecord> rijen, List<String> verplicht) {
        this.rijen = rijen;
        if (!heeftVolgende()) {
            throw new Bestandsfout("Het bestand is leeg.");
        }
        kop = kop(lees().getFields());
        var ontbreekt =
                verplicht.stream().filter(kolom -> !kop.containsKey(kolom)).toList();
        if (!ontbreekt.isEmpty()) {
            throw new Bestandsfout("Deze kolommen ontbreken: %s.".formatted(String.join(", ", ontbreekt)));
        }
    }

    /** @throws Bestandsfout when it is empty, no text, or lacks a column */
    public static Csvbestand open(Path pad, long grootst, List<String> verplicht) {
        try {
            var tekst = Bestandstekst.open(pad, grootst);
            var rijen = CsvReader.builder()
                    .maxBufferSize(LANGSTE_RIJ)
                    .allowMissingFields(true)
                    .allowExtraFields(true)
                    .ofCsvRecord(tekst)
                    .iterator();
            return new Csvbestand(rijen, verplicht);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    @Override
    public boolean hasNext() {
        return heeftVolgende();
    }

    @Override
    public Rij next() {
        var rij = lees();
        return new Rij(rij.getStartingLineNumber(), kop, rij.getFields());
    }

    private boolean heeftVolgende() {
        return Leesfouten.vertaal(rijen::hasNext);
    }

    private CsvRecord lees() {
        return Leesfouten.vertaal(rijen::next);
    }

    private static Map<String, Integer> kop(List<String> namen) {
        try {
            return IntStream.range(0, namen.size())
                    .boxed()
                    .collect(Collectors.toMap(plaats -> namen.get(plaats).strip(), plaats -> plaats));
        } catch (IllegalStateException dubbel) {
            throw new Bestandsfout("De kopregel noemt een kolom twee keer.");
        }
    }

    @Override
    public void close() {
        try {
            rijen.close();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
