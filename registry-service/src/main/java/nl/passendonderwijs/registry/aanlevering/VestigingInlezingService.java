package nl.passendonderwijs.registry.aanlevering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.registry.importeren.Importsoort;
import nl.passendonderwijs.registry.importeren.Rij;
import nl.passendonderwijs.registry.vestiging.Denominatie;
import nl.passendonderwijs.registry.vestiging.Ligging;

/** Reads the list of open vestigingen. */
@ApplicationScoped
public class VestigingInlezingService extends RegistervestigingInlezingService {

    private static final int CIJFERS = 4;

    @Override
    public Importsoort soort() {
        return Importsoort.REGISTER_VESTIGINGEN;
    }

    @Override
    public List<String> kolommen() {
        return List.of(
                "vestigingscode",
                "naam",
                "sector",
                "soort",
                "cluster_1_2",
                "bestuursnummer",
                "denominatie",
                "postcode",
                "gemeente_code",
                "swv_po",
                "swv_vo",
                "reformatorisch",
                "lat",
                "lon");
    }

    @Override
    Soort soort(Rij rij) {
        if (rij.vlag("cluster_1_2")) {
            return Soort.INSTELLING;
        }
        return isVo(rij) ? Soort.VO : rij.waarde("soort", Soortvertaling::soort);
    }

    @Override
    List<Schoolsoort> schoolsoorten(Rij rij) {
        return isVo(rij) ? rij.mogelijk("soort", Soortvertaling::schoolsoorten).orElse(List.of()) : List.of();
    }

    private static boolean isVo(Rij rij) {
        return rij.tekst("sector").equals("VO");
    }

    @Override
    Ligging ligging(Rij rij, Gemeentecode gemeente) {
        var pc4 =
                rij.mogelijk("postcode", tekst -> Postcode4.van(tekst.substring(0, Math.min(CIJFERS, tekst.length()))));
        return new Ligging(gemeente, pc4.orElse(null), rij.punt());
    }

    @Override
    boolean reformatorisch(Rij rij, Denominatie denominatie) {
        return rij.vlag("reformatorisch");
    }

    @Override
    Periode geldig(Rij rij, LocalDate begin) {
        return Periode.vanaf(begin);
    }
}
