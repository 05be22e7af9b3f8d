package nl.passendonderwijs.registry.importeren;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What has come of an import so far; of the rejected rows the first thousand are named. */
public final class Verslag {

    private static final int MEEST_GENOEMD = 1_000;

    private Telstand telstand = Telstand.NUL;
    private final List<Afwijzing> afwijzingen = new ArrayList<>();

    public Telstand telstand() {
        return telstand;
    }

    public List<Afwijzing> afwijzingen() {
        return List.copyOf(afwijzingen);
    }

    void tel(Verwerkt verwerkt, int gelezen, List<Afwijzing> afgewezen) {
        telstand = telstand.plus(verwerkt, gelezen, afgewezen.size());
        afgewezen.stream()
                .sorted(Comparator.comparingLong(Afwijzing::regel))
                .limit(MEEST_GENOEMD - afwijzingen.size())
                .forEach(afwijzingen::add);
    }
}
