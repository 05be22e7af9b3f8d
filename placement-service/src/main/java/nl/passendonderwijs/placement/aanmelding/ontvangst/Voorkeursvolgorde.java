package nl.passendonderwijs.placement.aanmelding.ontvangst;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.school.Scholen;
import org.jspecify.annotations.Nullable;

/** Are the other schools that parents asked known, each named once, and kept in order of preference? (ZP-04) */
@Regel("ZP-04")
final class Voorkeursvolgorde {

    private Voorkeursvolgorde() {}

    static List<Fout> toets(@Nullable Vestigingscode hier, List<Vestigingscode> andere, Scholen scholen) {
        var fouten = new ArrayList<Fout>();
        var eerder = new HashSet<Vestigingscode>();
        for (int plaats = 0; plaats < andere.size(); plaats++) {
            var code = andere.get(plaats);
            var veld = "andereScholen/" + plaats;
            if (code != null) { // an element that could not be read has its fault already
                bezwaar(code, hier, !eerder.add(code), scholen, veld).ifPresent(fouten::add);
            }
        }
        return fouten;
    }

    private static Optional<Fout> bezwaar(
            Vestigingscode code, @Nullable Vestigingscode hier, boolean dubbel, Scholen scholen, String veld) {
        if (code.equals(hier)) {
            return Optional.of(Fout.veld(veld, "zelfde-vestiging", "Dit is de school van de aanmelding zelf."));
        }
        if (dubbel) {
            return Optional.of(Fout.veld(veld, "dubbel", "Deze school staat al eerder in de lijst."));
        }
        return scholen.kent(code)
                ? Optional.empty()
                : Optional.of(Fout.veld(veld, "onbekende-vestiging", "Deze vestiging staat niet in het register."));
    }
}
