package nl.passendonderwijs.placement.bewaring;

import java.time.LocalDate;
import nl.passendonderwijs.placement.bewaring.planning.Bewaarklok;
import nl.passendonderwijs.placement.proef.Kopie;
import nl.passendonderwijs.placement.proef.VerzetbareKlok;

/** Nights on which is removed what is past its term. */
record BewaringVoorbeelden(VerzetbareKlok klok, Bewaarklok bewaarklok) {

    void ruimOpOp(String dag) {
        klok.zetOp(LocalDate.parse(dag));
        bewaarklok.loop();
    }

    static long rijen(String tabel, String kolom, String waarde) {
        return Long.parseLong(Kopie.lees("SELECT count(*) FROM %s WHERE %s = '%s'".formatted(tabel, kolom, waarde))
                .getFirst());
    }
}
