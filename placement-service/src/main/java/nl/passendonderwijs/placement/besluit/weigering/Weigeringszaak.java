package nl.passendonderwijs.placement.besluit.weigering;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.school.Vestiging;

/**
 * All that a refusal is judged by.
 *
 * @param school that refuses
 * @param huidige where the pupil is enrolled now, empty when nowhere
 * @param bewijsduur so long before the receipt, at most, lies the day that evidence is about
 */
public record Weigeringszaak(
        Aanmelding aanmelding,
        Vestiging school,
        Optional<Vestiging> huidige,
        LocalDate besluitdatum,
        Bewijs bewijs,
        Termijnduur bewijsduur) {}
