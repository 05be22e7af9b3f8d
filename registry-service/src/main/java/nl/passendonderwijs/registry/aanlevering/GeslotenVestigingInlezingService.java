package nl.passendonderwijs.registry.aanlevering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.registry.importeren.Importsoort;
import nl.passendonderwijs.registry.importeren.Rij;
import nl.passendonderwijs.registry.importeren.Rijfout;
import nl.passendonderwijs.registry.vestiging.Denominatie;
import nl.passendonderwijs.registry.vestiging.Ligging;

/** Reads the vestigingen that are closed now but had pupils on an earlier teldatum; it says in which gemeente, not where. */
@ApplicationScoped
public class GeslotenVestigingInlezingService extends RegistervestigingInlezingService {

    private static final int LAATSTE_JAAR = 2100;

    @Override
    public Importsoort soort() {
        return Importsoort.REGISTER_VESTIGINGEN_GESLOTEN;
    }

    @Override
    public List<String> kolommen() {
        return List.of(
                "vestigingscode",
                "naam",
                "soort",
                "bestuursnummer",
                "denominatie",
                "gemeente_code",
                "swv_po",
                "swv_vo",
                "laatste_jaar_1_okt");
    }

    @Override
    Soort soort(Rij rij) {
        return rij.waarde("soort", Soortvertaling::soort);
    }

    @Override
    List<Schoolsoort> schoolsoorten(Rij rij) {
        return List.of();
    }

    @Override
    Ligging ligging(Rij rij, Gemeentecode gemeente) {
        return new Ligging(gemeente, null, null);
    }

    @Override
    boolean reformatorisch(Rij rij, Denominatie denominatie) {
        return denominatie.reformatorisch();
    }

    /** Until 1 August after the last 1 October on which it had pupils. */
    @Override
    Periode geldig(Rij rij, LocalDate begin) {
        return new Periode(begin, LocalDate.of(laatsteJaar(rij, begin.getYear()) + 1, Month.AUGUST, 1));
    }

    private static int laatsteJaar(Rij rij, int eerste) {
        int jaar = rij.geheel("laatste_jaar_1_okt");
        if (jaar < eerste || jaar > LAATSTE_JAAR) {
            throw new Rijfout("laatste_jaar_1_okt", "Verwacht een jaar vanaf %d.".formatted(eerste));
        }
        return jaar;
    }
}
