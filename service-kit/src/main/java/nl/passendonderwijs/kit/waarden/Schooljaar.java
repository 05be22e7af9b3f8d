package nl.passendonderwijs.kit.waarden;

import java.time.LocalDate;
import java.time.Month;

/** A school year, 1 August to 31 July, written as {@code 2015-2016} (domain 2.8). */
public record Schooljaar(int beginjaar) {
    private static final Formaat FORMAAT = Formaat.van(
            "[0-9]{4}-[0-9]{4}",
            "ongeldig-schooljaar", "Een schooljaar is twee opeenvolgende jaren met een koppelteken, zoals 2015-2016.");

    public Schooljaar {
        if (beginjaar < 1900 || beginjaar > 2999) {
            throw FORMAAT.afwijzing();
        }
    }

    /** @throws OngeldigeWaarde code {@code ongeldig-schooljaar} */
    public static Schooljaar van(String tekst) {
        FORMAAT.eis(tekst);
        Schooljaar schooljaar = new Schooljaar(Integer.parseInt(tekst.substring(0, 4)));
        if (!schooljaar.toString().equals(tekst)) {
            throw FORMAAT.afwijzing();
        }
        return schooljaar;
    }

    /** The school year in which the day falls. */
    public static Schooljaar van(LocalDate datum) {
        boolean begonnen = datum.getMonth().compareTo(Month.AUGUST) >= 0;
        return new Schooljaar(begonnen ? datum.getYear() : datum.getYear() - 1);
    }

    public Periode periode() {
        return new Periode(eersteDag(), volgend().eersteDag());
    }

    public LocalDate eersteDag() {
        return LocalDate.of(beginjaar, Month.AUGUST, 1);
    }

    public LocalDate laatsteDag() {
        return LocalDate.of(beginjaar + 1, Month.JULY, 31);
    }

    public Schooljaar volgend() {
        return new Schooljaar(beginjaar + 1);
    }

    @Override
    public String toString() {
        return beginjaar + "-" + (beginjaar + 1);
    }
}
