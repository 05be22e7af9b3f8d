package nl.passendonderwijs.placement.opp.eis;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.tijd.Termijneinde;
import nl.passendonderwijs.kit.waarden.Schooljaar;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import nl.passendonderwijs.placement.termijn.Termijnsoort;
import nl.passendonderwijs.placement.termijn.Termijnstand;

/** The time to evaluate with the parents: until the end of the school year, a fixed day that nothing moves. */
@Regel("OPP-04")
public record Evaluatietermijn(Termijnstand stand) {

    private static final String REGEL = "OPP-04";

    /** Adopted in a school year, and to be evaluated in it. */
    public static Evaluatietermijn naVaststelling(LocalDate vaststellingsdatum) {
        return tot(vaststellingsdatum, Schooljaar.van(vaststellingsdatum));
    }

    /** The next school year has its own evaluation. */
    public static Evaluatietermijn naEvaluatie(LocalDate evaluatiedatum) {
        return tot(evaluatiedatum, Schooljaar.van(evaluatiedatum).volgend());
    }

    /** Late is a breach, and valid: it is stored and flagged. */
    public Optional<Waarschuwing> waarschuwing(LocalDate evaluatiedatum) {
        return stand.einde().opTijd(evaluatiedatum)
                ? Optional.empty()
                : Optional.of(new Waarschuwing(
                        "te-laat-geevalueerd",
                        REGEL,
                        "Geevalueerd na %s, het einde van het schooljaar.".formatted(stand.uiterlijkeDatum())));
    }

    private static Evaluatietermijn tot(LocalDate begin, Schooljaar schooljaar) {
        var einde = new Termijneinde(schooljaar.laatsteDag(), schooljaar.laatsteDag());
        return new Evaluatietermijn(Termijnstand.gewoon(Termijnsoort.EVALUATIETERMIJN, begin, einde));
    }
}
