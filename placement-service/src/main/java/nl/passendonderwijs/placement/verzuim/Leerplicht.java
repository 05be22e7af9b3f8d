package nl.passendonderwijs.placement.verzuim;

import java.time.LocalDate;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Schooljaar;
import nl.passendonderwijs.placement.leerling.Leeftijd;
import org.jspecify.annotations.Nullable;

/**
 * From when until when must this child go to school? (THZ-01, Leerplichtwet 3 and 4a.) The law begins on the first
 * school day of the month after the fifth birthday; school days are not known here, so it is the first day of that
 * month.
 *
 * @param vanaf first day of the leerplicht
 * @param tot first day without it, a 1 August
 * @param kwalificatieTot first day without kwalificatieplicht, the eighteenth birthday
 */
@Regel("THZ-01")
public record Leerplicht(LocalDate vanaf, LocalDate tot, LocalDate kwalificatieTot) {

    public static final String REGEL = "THZ-01";

    /** @param eersteSchooljaar the first full one, from which twelve are counted; null when not known */
    public static Leerplicht van(
            LocalDate geboortedatum, @Nullable Schooljaar eersteSchooljaar, Leerplichtgrenzen grenzen) {
        var vijf = Leeftijd.bereiktOp(geboortedatum, grenzen.vanafLeeftijd());
        var opLeeftijd = Schooljaar.van(Leeftijd.bereiktOp(geboortedatum, grenzen.totLeeftijd()))
                .volgend()
                .eersteDag();
        return new Leerplicht(
                vijf.plusMonths(1).withDayOfMonth(1),
                eerste(opLeeftijd, eersteSchooljaar, grenzen.schooljaren()),
                Leeftijd.bereiktOp(geboortedatum, grenzen.kwalificatieTot()));
    }

    public Plicht op(LocalDate dag) {
        if (dag.isBefore(vanaf) || !dag.isBefore(kwalificatieTot)) {
            return Plicht.GEEN;
        }
        return dag.isBefore(tot) ? Plicht.LEERPLICHT : Plicht.KWALIFICATIEPLICHT;
    }

    private static LocalDate eerste(LocalDate opLeeftijd, @Nullable Schooljaar begonnen, int schooljaren) {
        if (begonnen == null) {
            return opLeeftijd;
        }
        var naSchooljaren = new Schooljaar(begonnen.beginjaar() + schooljaren).eersteDag();
        return naSchooljaren.isBefore(opLeeftijd) ? naSchooljaren : opLeeftijd;
    }
}
