package nl.passendonderwijs.registry.aanbod;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.aanbod.voorziening.Niveau;
import org.jspecify.annotations.Nullable;

/** Which aanbod: that of vestigingen in bedrijf on a day, and further whatever is not null. */
public record Aanbodvraag(
        @Nullable SwvCode swv,
        @Nullable Gemeentecode gemeente,
        @Nullable Behoeftecode behoefte,
        @Nullable Niveau niveau,
        LocalDate peildatum) {}
