package nl.passendonderwijs.placement.thuiszitter.melding;

import java.util.Optional;
import java.util.Set;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import nl.passendonderwijs.placement.verzuim.Verzuimsoort;

/**
 * Does the report agree with where the own bestuur enrolled the pupil? It may know better than what it recorded, so this
 * is told and refuses nothing; what another bestuur recorded is not looked at (THZ-03).
 *
 * @param ingeschreven the vestigingen of the own bestuur on the day of the report
 */
@Regel(Verzuimsoort.REGEL)
record Inschrijfbevinding(Set<Vestigingscode> ingeschreven) {

    Inschrijfbevinding {
        ingeschreven = Set.copyOf(ingeschreven);
    }

    Optional<Waarschuwing> bij(Meldformulier formulier) {
        return switch (formulier.verzuim().soort()) {
            case ABSOLUUT_VERZUIM ->
                waarschuwing(
                        !ingeschreven.isEmpty(),
                        "toch-ingeschreven",
                        "Uw bestuur heeft deze leerling op de meldingsdatum ingeschreven.");
            case LANGDURIG_RELATIEF_VERZUIM ->
                waarschuwing(
                        formulier.vestiging() == null || !ingeschreven.contains(formulier.vestiging()),
                        "niet-ingeschreven",
                        "Een inschrijving op deze vestiging op de meldingsdatum is niet vastgelegd.");
        };
    }

    private static Optional<Waarschuwing> waarschuwing(boolean zo, String code, String detail) {
        return zo ? Optional.of(new Waarschuwing(code, Verzuimsoort.REGEL, detail)) : Optional.empty();
    }
}
