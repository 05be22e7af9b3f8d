package nl.passendonderwijs.kit.rest;

import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.csv.Kolommen;

/** Writes page after page, so that a collection of any size needs the memory of one, and no connection in between. */
record Csvstroom<T>(Kolommen kolommen, List<T> eerste, Vervolg<T> vervolg, HttpServerResponse verbinding)
        implements StreamingOutput {

    /** The status is gone out already when something fails: only a broken connection tells that this is not all. */
    @Override
    public void write(OutputStream uit) throws IOException {
        try {
            schrijf(new Csv(kolommen, uit));
        } catch (RuntimeException fout) {
            verbinding.reset();
            throw fout;
        }
    }

    private void schrijf(Csv csv) throws IOException {
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
