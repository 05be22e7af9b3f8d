package nl.passendonderwijs.registry.importeren.verslag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has come of an import so far; the first thousand rejected rows and ten thousand changes are named. */
public final class Verslag {

    private static final int MEEST_AFGEWEZEN = 1_000;
    private static final int MEEST_GEWIJZIGD = 10_000;

    private Telstand telstand = Telstand.NUL;
    private final List<Afwijzing> afwijzingen = new ArrayList<>();
    private final List<Wijziging> wijzigingen = new ArrayList<>();
    private @Nullable String opmerking;

    public Telstand telstand() {
        return telstand;
    }

    public List<Afwijzing> afwijzingen() {
        return List.copyOf(afwijzingen);
    }

    public List<Wijziging> wijzigingen() {
        return List.copyOf(wijzigingen);
    }

    /** What must be known besides the numbers, or null. */
    public @Nullable String opmerking() {
        return opmerking;
    }

    public void merkOp(String zin) {
        opmerking = zin;
    }

    public void tel(Verwerkt verwerkt, int gelezen, List<Afwijzing> afgewezen) {
        telstand = telstand.plus(verwerkt, gelezen, afgewezen.size());
        afgewezen.stream()
                .sorted(Comparator.comparingLong(Afwijzing::regel))
                .limit(MEEST_AFGEWEZEN - afwijzingen.size())
                .forEach(afwijzingen::add);
        verwerkt.wijzigingen().stream()
                .limit(MEEST_GEWIJZIGD - wijzigingen.size())
                .forEach(wijzigingen::add);
    }
}
