package nl.passendonderwijs.placement.zorgplicht.overdracht;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.jspecify.annotations.Nullable;

/** An offer as it was sent: what is missing or could not be read is null. */
public record Aanbod(
        @Nullable Vestigingscode vestiging,
        @Nullable LocalDate datum,
        @Nullable String toelichting) {}
