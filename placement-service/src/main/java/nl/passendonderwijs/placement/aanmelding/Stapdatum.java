package nl.passendonderwijs.placement.aanmelding;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.uitkomst.Fout;
import org.jspecify.annotations.Nullable;

/** A step happened between the receipt of the aanmelding and today, whenever it is recorded. */
public record Stapdatum(LocalDate ontvangstdatum, LocalDate vandaag) {

    public Optional<Fout> toets(String veld, @Nullable LocalDate datum) {
        if (datum == null) {
            return Optional.empty();
        }
        if (datum.isAfter(vandaag)) {
            return Optional.of(Fout.veld(veld, "in-toekomst", "Deze datum ligt in de toekomst."));
        }
        return datum.isBefore(ontvangstdatum)
                ? Optional.of(Fout.veld(veld, "voor-ontvangst", "Deze datum ligt voor de ontvangst."))
                : Optional.empty();
    }
}
