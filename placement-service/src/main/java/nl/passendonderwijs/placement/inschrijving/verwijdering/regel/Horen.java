package nl.passendonderwijs.placement.inschrijving.verwijdering.regel;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Feit;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Gehoorde;

/**
 * Who must be heard (VER-01): in po and at special schools the groepsleraar, at a bijzondere school the parents too; in vo
 * the pupil, and the parents of who is under 18.
 */
@Regel("VER-01")
record Horen() implements Verwijderregel {

    @Override
    public List<Fout> ontbreekt(Verwijderzaak zaak) {
        var gehoord = zaak.verwijdering()
                .alle(Feit.Gehoord.class)
                .map(Feit.Gehoord::gehoorde)
                .toList();
        return teHoren(zaak).stream()
                .filter(wie -> !gehoord.contains(wie))
                .map(wie -> Fout.regel("VER-01", "Niet gehoord: %s.".formatted(wie)))
                .toList();
    }

    private static Set<Gehoorde> teHoren(Verwijderzaak zaak) {
        var wie = EnumSet.of(zaak.isVo() ? Gehoorde.LEERLING : Gehoorde.GROEPSLERAAR);
        if (zaak.isVo() ? zaak.isMinderjarig() : !zaak.openbaar()) {
            wie.add(Gehoorde.OUDERS);
        }
        return wie;
    }
}
