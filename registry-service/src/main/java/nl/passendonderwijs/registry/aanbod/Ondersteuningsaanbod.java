package nl.passendonderwijs.registry.aanbod;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.aanbod.initiatief.Initiatief;
import nl.passendonderwijs.registry.aanbod.voorziening.Voorziening;
import org.jspecify.annotations.Nullable;

/**
 * What support a vestiging gives, as it published that (SOP-01).
 *
 * @param vaststellingsdatum day on which the school adopted it
 * @param geldig as the school said; a later publication may end it sooner
 * @param bronadres where the document can be read, or null
 * @param aanbod in order of behoefte, whatever the order in which it came
 */
public record Ondersteuningsaanbod(
        Vestigingscode vestiging,
        Aanbodvorm vorm,
        Herkomst herkomst,
        LocalDate vaststellingsdatum,
        Periode geldig,
        @Nullable String bronadres,
        boolean expertisecentrum,
        boolean ambulanteBegeleiding,
        List<Voorziening> aanbod,
        List<Initiatief> initiatieven) {

    public Ondersteuningsaanbod {
        aanbod = aanbod.stream().sorted(Voorziening.OP_BEHOEFTE).toList();
        initiatieven = List.copyOf(initiatieven);
    }

    Ondersteuningsaanbod met(List<Voorziening> voorzieningen) {
        return new Ondersteuningsaanbod(
                vestiging,
                vorm,
                herkomst,
                vaststellingsdatum,
                geldig,
                bronadres,
                expertisecentrum,
                ambulanteBegeleiding,
                voorzieningen,
                initiatieven);
    }
}
