package nl.passendonderwijs.registry.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Brin;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.registry.gedeeld.Geldend;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;

/**
 * All vestigingen with one BRIN, while nothing changes in them; derived, never stored. Which of them is the
 * hoofdvestiging is not inferred (domain 1.3).
 *
 * @param vestigingen in the order of their code, at least one
 */
public record School(Brin brin, List<Schoolvestiging> vestigingen, Periode geldig) implements Geldend<School> {
    public School {
        vestigingen = vestigingen.stream()
                .sorted(Comparator.comparing(een -> een.code().toString()))
                .toList();
    }

    /** What was known of one of its vestigingen for some time. */
    public record Deel(Schoolvestiging vestiging, Periode geldig) {}

    /**
     * The school through time: another stretch with each change of a vestiging.
     *
     * @param delen all that is known of its vestigingen
     */
    public static Tijdlijn<School> van(Brin brin, List<Deel> delen) {
        var dagen = new ArrayList<>(wisseldagen(delen));
        return new Tijdlijn<>(IntStream.range(0, dagen.size())
                .mapToObj(nr -> new Periode(dagen.get(nr), nr + 1 < dagen.size() ? dagen.get(nr + 1) : null))
                .map(geldig -> new School(brin, op(geldig.van(), delen), geldig))
                .filter(school -> !school.vestigingen().isEmpty())
                .toList());
    }

    private static TreeSet<LocalDate> wisseldagen(List<Deel> delen) {
        var dagen = new TreeSet<LocalDate>();
        delen.forEach(deel -> {
            dagen.add(deel.geldig().van());
            var einde = deel.geldig().tot();
            if (einde != null) {
                dagen.add(einde);
            }
        });
        return dagen;
    }

    private static List<Schoolvestiging> op(LocalDate dag, List<Deel> delen) {
        return delen.stream()
                .filter(deel -> deel.geldig().bevat(dag))
                .map(Deel::vestiging)
                .toList();
    }

    public List<Bestuursnummer> besturen() {
        return alle(Schoolvestiging::bestuur);
    }

    public List<Soort> soorten() {
        return alle(Schoolvestiging::soort);
    }

    public List<String> denominaties() {
        return alle(een -> een.denominatie().naam());
    }

    private <T> List<T> alle(Function<Schoolvestiging, T> gegeven) {
        return vestigingen.stream()
                .map(gegeven)
                .distinct()
                .sorted(Comparator.comparing(Objects::toString))
                .toList();
    }

    @Override
    public School met(Periode ander) {
        return new School(brin, vestigingen, ander);
    }
}
