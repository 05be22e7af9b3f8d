package nl.passendonderwijs.funding.regime;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import nl.passendonderwijs.funding.bedrag.Bekostigingsperiode;
import nl.passendonderwijs.funding.bedrag.Doelgroep;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Schooljaar;
import nl.passendonderwijs.kit.waarden.Sector;

/**
 * Primary education until 2022: personeel per school year on the count of the October before it, materieel per calendar
 * year on the October before that (WPO 118, 132). A period is a school year with the calendar year that begins in it.
 */
@Regel("BEK-01")
public record PoTot2022() implements Regime {

    private static final MonthDay TELDAG = MonthDay.of(10, 1);

    /* Passend onderwijs began on 1-8-2014; materieel of 2022 is the last, so school year 2021-2022 the last whole period. */
    private static final Periode GELDIG = new Periode(LocalDate.of(2014, 8, 1), LocalDate.of(2022, 8, 1));

    @Override
    public String code() {
        return "PO_TOT_2022";
    }

    @Override
    public String regelversie() {
        return "PO_TOT_2022/1";
    }

    @Override
    public Sector sector() {
        return Sector.PO;
    }

    @Override
    public Periode geldig() {
        return GELDIG;
    }

    @Override
    public List<Onderdeel> onderdelen(Schooljaar periode) {
        return List.of(
                personeel(new LichtPersoneel(), periode),
                materieel(new LichtMaterieel(), periode),
                personeel(new ZwaarPersoneel(), periode),
                materieel(new ZwaarMaterieel(), periode));
    }

    private static Onderdeel personeel(Componentregel regel, Schooljaar periode) {
        var teldatum = TELDAG.atYear(periode.beginjaar() - 1);
        return new Onderdeel(regel, Doelgroep.PO, new Bekostigingsperiode.InSchooljaar(periode), teldatum);
    }

    private static Onderdeel materieel(Componentregel regel, Schooljaar periode) {
        var jaar = periode.laatsteDag().getYear();
        return new Onderdeel(regel, Doelgroep.PO, new Bekostigingsperiode.Kalenderjaar(jaar), TELDAG.atYear(jaar - 1));
    }
}
