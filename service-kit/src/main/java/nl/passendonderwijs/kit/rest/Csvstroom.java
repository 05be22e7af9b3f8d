package nl.passendonderwijs.kit.rest;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.csv.Kolommen;

/**
 * Writes page after page, so that a collection of any size needs the memory of one, and no connection in between. What
 * fails on the way breaks the connection, for the status is gone out already.
 */
record Csvstroom<T>(Kolommen kolommen, List<T> eerste, Vervolg<T> vervolg) implements StreamingOutput {

    @Override
    public void write(OutputStream uit) throws IOException {
        var csv = new Csv(kolommen, uit);
        for (var pagina = eerste; !pagina.isEmpty(); pagina = vervolg.na(pagina)) {
            csv.schrijf(pagina);
        }
        csv.eindig();
    }

    /** What comes after a page; nothing when that was the last. */
    interface Vervolg<T> {
        List<T> na(List<T> pagina);
    }
}
