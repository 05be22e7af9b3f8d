package nl.passendonderwijs.registry.aanlevering;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.registry.gebied.Postcodegebied;
import nl.passendonderwijs.registry.gebied.Toewijzing;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;
import org.jspecify.annotations.Nullable;

/**
 * How far does the word of a source on membership count? Only where the PC4 does not say it itself, all of the time: so
 * it cannot take over unseen when a vestiging moves or areas change.
 *
 * @param gebieden where each PC4 lay when
 */
@Regel("MEM-01")
record Registerwoord(Map<Postcode4, Tijdlijn<Postcodegebied>> gebieden) {

    Vestigingstand inZoverNodig(Vestigingstand stand) {
        var aansluiting = stand.aansluiting();
        var register = aansluiting.register();
        return stand.met(aansluiting.met(new Toewijzing(
                inGebied(stand, Sector.PO) ? null : register.po(), inGebied(stand, Sector.VO) ? null : register.vo())));
    }

    private boolean inGebied(Vestigingstand stand, Sector sector) {
        var pc4 = stand.ligging().pc4();
        var lijn = pc4 == null ? Tijdlijn.<Postcodegebied>leeg() : gebieden.getOrDefault(pc4, Tijdlijn.leeg());
        return beslaat(
                lijn.standen().stream()
                        .filter(gebied -> gebied.toewijzing().voor(sector).isPresent()),
                stand.geldig());
    }

    /** Whether these, in the order of time, leave no day of the period out. */
    private static boolean beslaat(Stream<Postcodegebied> gebieden, Periode tijd) {
        @Nullable LocalDate tot = tijd.van();
        for (var gebied : gebieden.toList()) {
            if (tot != null && gebied.geldig().bevat(tot)) {
                tot = gebied.geldig().tot();
            }
        }
        return tot == null || tijd.tot() != null && !tot.isBefore(tijd.tot());
    }
}
