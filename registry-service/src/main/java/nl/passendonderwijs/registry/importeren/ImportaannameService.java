package nl.passendonderwijs.registry.importeren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.UuidV7;

/** Takes a file on: writes its import down and lets the file wait. Who hears of it takes it up after the commit. */
@ApplicationScoped
public class ImportaannameService {

    @Inject
    Imports imports;

    @Inject
    Wachtmap wachtmap;

    @Inject
    Levensteken levensteken;

    @Inject
    Event<ImportAangenomen> aangenomen;

    @Inject
    Clock klok;

    /** Told before the file is copied, so that half a copy is cleared away too. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Importopdracht neemAan(Importverzoek verzoek, InputStream bestand) {
        var opdracht = opdracht(verzoek);
        imports.voegToe(opdracht, levensteken.nummer());
        aangenomen.fire(new ImportAangenomen(opdracht));
        wachtmap.bewaar(opdracht.id(), bestand);
        return opdracht;
    }

    private Importopdracht opdracht(Importverzoek verzoek) {
        var soort = verzoek.soort();
        return new Importopdracht(
                UuidV7.nieuw(klok),
                soort,
                soort.peildatum(verzoek.peildatum(), LocalDate.now(klok)),
                verzoek.proef(),
                verzoek.reden());
    }
}
