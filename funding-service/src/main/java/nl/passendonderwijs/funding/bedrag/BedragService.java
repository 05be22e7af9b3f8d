package nl.passendonderwijs.funding.bedrag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** Knows the published amounts, each with its period and source. */
@ApplicationScoped
public class BedragService {

    @Inject
    Bedragen bedragen;

    @Transactional
    public void voegToe(List<GepubliceerdBedrag> gepubliceerd) {
        bedragen.voegToe(gepubliceerd);
    }

    public List<GepubliceerdBedrag> zoek(Bedragfilter filter, String na, int aantal) {
        return bedragen.zoek(filter, na, aantal);
    }

    public Bedragenlijst van(Collection<Bekostigingsperiode> perioden) {
        return bedragen.van(perioden);
    }
}
