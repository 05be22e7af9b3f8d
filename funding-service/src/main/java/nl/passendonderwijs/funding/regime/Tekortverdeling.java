package nl.passendonderwijs.funding.regime;

import java.util.List;
import java.util.stream.IntStream;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Bedrag;
import nl.passendonderwijs.kit.waarden.Vestigingscode;

/**
 * The tekort of one component over all schools (bao, sbo, so) in the area, pro rata their pupils there, by largest
 * remainder.
 *
 * @param aandelen one per school, together with {@code onverdeeld} exactly the tekort
 * @param onverdeeld the whole tekort when no school has a pupil, else zero
 */
@Regel("BEK-06")
public record Tekortverdeling(List<Aandeel> aandelen, Bedrag onverdeeld) {

    /** A school in the area and its pupils there on the teldatum. */
    public record School(Vestigingscode vestiging, long leerlingen) {}

    /** What one school contributes, in euro. */
    public record Aandeel(Vestigingscode vestiging, Bedrag bedrag) {}

    public static Tekortverdeling van(Bedrag tekort, List<School> scholen) {
        if (scholen.stream().allMatch(school -> school.leerlingen() == 0)) {
            return new Tekortverdeling(List.of(), tekort);
        }
        var delen =
                tekort.verdeelNaarRato(scholen.stream().map(School::leerlingen).toList());
        var aandelen = IntStream.range(0, delen.size())
                .mapToObj(i -> new Aandeel(scholen.get(i).vestiging(), delen.get(i)))
                .toList();
        return new Tekortverdeling(aandelen, Bedrag.NUL);
    }
}
