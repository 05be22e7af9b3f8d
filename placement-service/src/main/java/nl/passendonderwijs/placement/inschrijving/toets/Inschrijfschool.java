package nl.passendonderwijs.placement.inschrijving.toets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.school.Scholen;
import nl.passendonderwijs.placement.school.Vestiging;
import org.jspecify.annotations.Nullable;

/** Can a pupil be enrolled at this school, for this kind of education, on that day? */
public final class Inschrijfschool {

    private Inschrijfschool() {}

    public static List<Fout> toets(
            @Nullable Vestigingscode code, @Nullable SoortOnderwijs soort, @Nullable LocalDate dag, Scholen scholen) {
        if (code == null) {
            return List.of();
        }
        return scholen.zoek(code)
                .map(school -> Stream.concat(aard(school, soort).stream(), open(school, dag).stream())
                        .toList())
                .orElseGet(() -> List.of(
                        Fout.veld("vestiging", "onbekende-vestiging", "Deze vestiging staat niet in het register.")));
    }

    private static Optional<Fout> aard(Vestiging school, @Nullable SoortOnderwijs soort) {
        return soort == null || school.biedt(soort) || (school.isInstelling() && isSpeciaal(soort))
                ? Optional.empty()
                : Optional.of(Fout.veld(
                        "soortOnderwijs", "niet-aangeboden", "Deze vestiging biedt dit soort onderwijs niet."));
    }

    private static Optional<Fout> open(Vestiging school, @Nullable LocalDate dag) {
        return dag == null || !school.isGeslotenOp(dag)
                ? Optional.empty()
                : Optional.of(Fout.veld("vestiging", "vestiging-gesloten", "Deze vestiging is dan gesloten."));
    }

    private static boolean isSpeciaal(SoortOnderwijs soort) {
        return switch (soort) {
            case SO, VSO -> true;
            case BAO, SBO, VO, PRO -> false;
        };
    }
}
