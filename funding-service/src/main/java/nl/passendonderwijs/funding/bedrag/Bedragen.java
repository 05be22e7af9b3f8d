package nl.passendonderwijs.funding.bedrag;

import java.util.Collection;
import java.util.List;

/** All amounts that the platform knows. */
public interface Bedragen {

    /** Adds what is not there yet; an amount that is known stays as it is. */
    void voegToe(List<GepubliceerdBedrag> bedragen);

    /** In order of id, after the id {@code na}. */
    List<GepubliceerdBedrag> zoek(Bedragfilter filter, String na, int aantal);

    Bedragenlijst van(Collection<Bekostigingsperiode> perioden);
}
