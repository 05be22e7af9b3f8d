package nl.passendonderwijs.funding.bedrag;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The amounts of some periods, one per key: the publication that was set last. */
public final class Bedragenlijst {

    private static final Comparator<GepubliceerdBedrag> OP_VASTSTELLING = Comparator.comparing(
            bedrag -> Optional.ofNullable(bedrag.bron().vastgesteld()).orElse(LocalDate.MIN));

    private final Map<Bedragsleutel, GepubliceerdBedrag> opSleutel = new HashMap<>();

    public Bedragenlijst(List<GepubliceerdBedrag> bedragen) {
        bedragen.stream().sorted(OP_VASTSTELLING).forEach(bedrag -> opSleutel.put(bedrag.sleutel(), bedrag));
    }

    /** Empty when nothing was published: missing is not zero. */
    public Optional<GepubliceerdBedrag> zoek(Bedragsleutel sleutel) {
        return Optional.ofNullable(opSleutel.get(sleutel));
    }
}
