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
import nl.passendonderwijs.registry.importeren.Bestandsfout;
import nl.passendonderwijs.registry.importeren.Bestandsvorm;
import nl.passendonderwijs.registry.importeren.Rij;

/** A CSV file, plain or gzip, read row by row; whatever is wrong with it as a whole is said in one sentence. */
public final class Csvbestand implements Iterator<Rij>, AutoCloseable {

    private static final int LANGSTE_RIJ = 1 << 20;

    private final CloseableIterator<CsvRecord> rijen;
    private final Map<String, Integer> kop;

    private Csvbestand(CloseableIterator<CsvRecord> rijen, Bestandsvorm vorm, List<String> verplicht) {
        this.rijen = rijen;
        eisVolgende("Het bestand is leeg.");
        kop = Kopregel.lees(lees().getFields(), vorm, verplicht);
        eisVolgende("Het bestand heeft een kopregel en verder geen enkele rij.");
    }

    /** @throws Bestandsfout when it is empty, no text, or not of this kind */
    public static Csvbestand open(Path pad, long grootst, Bestandsvorm vorm, List<String> verplicht) {
        try {
            var tekst = Bestandstekst.open(pad, grootst, vorm.codering());
            var rijen = CsvReader.builder()
                    .fieldSeparator(vorm.scheiding())
                    .maxBufferSize(LANGSTE_RIJ)
                    .allowMissingFields(true)
                    .allowExtraFields(true)
                    .ofCsvRecord(tekst)
                    .iterator();
            return new Csvbestand(rijen, vorm, verplicht);
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

    private void eisVolgende(String anders) {
        if (!heeftVolgende()) {
            throw new Bestandsfout(anders);
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
