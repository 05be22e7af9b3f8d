package nl.passendonderwijs.funding.bedrag;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.OngeldigeWaarde;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Schooljaar;

/** The period for which an amount holds: a school year ({@code 2015-2016}) or a calendar year ({@code 2016}). */
public sealed interface Bekostigingsperiode {

    Periode periode();

    /** @throws OngeldigeWaarde code {@code ongeldige-bekostigingsperiode} */
    static Bekostigingsperiode van(String tekst) {
        if (tekst.matches("[12][0-9]{3}")) {
            return new Kalenderjaar(Integer.parseInt(tekst));
        }
        try {
            return new InSchooljaar(Schooljaar.van(tekst));
        } catch (OngeldigeWaarde fout) {
            throw new OngeldigeWaarde(
                    "ongeldige-bekostigingsperiode",
                    "Een bekostigingsperiode is een schooljaar zoals 2015-2016, of een kalenderjaar zoals 2016.");
        }
    }

    /** Personeel of the old regime is paid per school year. */
    record InSchooljaar(Schooljaar jaar) implements Bekostigingsperiode {

        @Override
        public Periode periode() {
            return jaar.periode();
        }

        @Override
        public String toString() {
            return jaar.toString();
        }
    }

    /** Materieel, and everything from 2023 on, is paid per calendar year. */
    record Kalenderjaar(int jaar) implements Bekostigingsperiode {

        @Override
        public Periode periode() {
            var begin = LocalDate.ofYearDay(jaar, 1);
            return new Periode(begin, begin.plusYears(1));
        }

        @Override
        public String toString() {
            return Integer.toString(jaar);
        }
    }
}
