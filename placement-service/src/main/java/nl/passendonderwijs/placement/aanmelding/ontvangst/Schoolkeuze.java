package nl.passendonderwijs.placement.aanmelding.ontvangst;

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

/** Can one apply at this school, for this kind of education, on that day? */
final class Schoolkeuze {

    private Schoolkeuze() {}

    static List<Fout> toets(
            @Nullable Vestigingscode code,
            @Nullable SoortOnderwijs soort,
            @Nullable LocalDate ontvangst,
            Scholen scholen) {
        if (code == null) {
            return List.of();
        }
        return scholen.zoek(code)
                .map(vestiging -> Stream.concat(aard(vestiging, soort).stream(), open(vestiging, ontvangst).stream())
                        .toList())
                .orElseGet(() -> List.of(onbekend("vestiging")));
    }

    static Optional<Fout> toetsHuidige(@Nullable Vestigingscode code, Scholen scholen) {
        return code == null || scholen.kent(code) ? Optional.empty() : Optional.of(onbekend("huidigeVestiging"));
    }

    private static Optional<Fout> aard(Vestiging vestiging, @Nullable SoortOnderwijs soort) {
        if (vestiging.isInstelling()) {
            return Optional.of(Fout.veld(
                    "vestiging",
                    "MEM-03",
                    "Een instelling voor cluster 1 of 2 valt buiten het samenwerkingsverband en laat toe via haar"
                            + " eigen commissie van onderzoek."));
        }
        return soort == null || vestiging.biedt(soort)
                ? Optional.empty()
                : Optional.of(Fout.veld(
                        "soortOnderwijs", "niet-aangeboden", "Deze vestiging biedt dit soort onderwijs niet."));
    }

    private static Optional<Fout> open(Vestiging vestiging, @Nullable LocalDate ontvangst) {
        return ontvangst == null || !vestiging.isGeslotenOp(ontvangst)
                ? Optional.empty()
                : Optional.of(Fout.veld(
                        "vestiging", "vestiging-gesloten", "Deze vestiging was op de ontvangstdatum al gesloten."));
    }

    private static Fout onbekend(String veld) {
        return Fout.veld(veld, "onbekende-vestiging", "Deze vestiging staat niet in het register.");
    }
}
