package nl.passendonderwijs.registry.dekking;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.aanbod.voorziening.Niveau;
import org.jspecify.annotations.Nullable;

/** Which coverage: of one samenwerkingsverband on a day, and further whatever is not null. */
public record Dekkingsvraag(
        SwvCode swv,
        LocalDate peildatum,
        @Nullable Behoeftecode behoefte,
        @Nullable Gemeentecode gemeente,
        @Nullable Niveau niveau) {

    boolean vraagt(Behoeftecode code) {
        return behoefte == null || behoefte.equals(code);
    }

    boolean vraagt(Gemeentecode code) {
        return gemeente == null || gemeente.equals(code);
    }

    boolean vraagt(Niveau een) {
        return niveau == null || niveau == een;
    }
}
