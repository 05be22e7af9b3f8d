package nl.passendonderwijs.placement.zorgplicht.overdracht;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The word of the other school as it was sent: what is missing or could not be read is null. */
public record Antwoord(
        @Nullable Boolean aanvaard,
        @Nullable LocalDate datum,
        @Nullable String toelichting) {}
