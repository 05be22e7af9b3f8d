package nl.passendonderwijs.placement.opp.eis;

import java.time.LocalDate;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.kit.tijd.Termijnkalender;

/**
 * What the law asks of an ontwikkelingsperspectief and from when, as it is set.
 *
 * @param vaststellen OPP-02: time after inschrijving
 * @param invoering first day of passend onderwijs; nothing here happened before
 * @param instemmingVanaf OPP-03: first day on which adopting needs the parents' instemming
 * @param hoorrechtVanaf OPP-06: first day on which the pupil must be heard
 */
public record Oppregels(
        Termijnkalender kalender,
        Termijnduur vaststellen,
        LocalDate invoering,
        LocalDate instemmingVanaf,
        LocalDate hoorrechtVanaf) {}
