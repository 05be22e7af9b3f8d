package nl.passendonderwijs.kit.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.MediaType;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Writes things as CSV (RFC 4180): UTF-8, a header line, fields quoted where they must be. It closes nothing, for what
 * is closed looks complete.
 */
public final class Csv {

    public static final String MEDIATYPE = "text/csv";
    public static final MediaType TYPE = new MediaType("text", "csv", Map.of("charset", "UTF-8", "header", "present"));

    private final Kolommen kolommen;
    private final Writer tekst;
    private final CsvWriter regels;

    public Csv(Kolommen kolommen, OutputStream uit) {
        this.kolommen = kolommen;
        tekst = new BufferedWriter(new OutputStreamWriter(uit, StandardCharsets.UTF_8));
        regels = CsvWriter.builder().build(tekst);
        regels.writeRecord(kolommen.namen());
    }

    public void schrijf(List<?> dingen) {
        dingen.forEach(ding -> regels.writeRecord(kolommen.cellen(ding)));
    }

    /** After the last thing. */
    public void eindig() throws IOException {
        regels.flush();
        tekst.flush();
    }
}
