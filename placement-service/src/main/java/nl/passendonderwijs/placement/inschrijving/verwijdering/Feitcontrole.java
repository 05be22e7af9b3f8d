package nl.passendonderwijs.placement.inschrijving.verwijdering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.passendonderwijs.kit.uitkomst.Fout;
import org.jspecify.annotations.Nullable;

/** What was sent of a fact: it lies not in the future. */
public record Feitcontrole(LocalDate vandaag) {

    public List<Fout> toets(String veld, @Nullable LocalDate datum) {
        return datum != null && datum.isAfter(vandaag)
                ? List.of(Fout.veld(veld, "in-toekomst", "Deze datum ligt in de toekomst."))
                : List.of();
    }

    /** @param van first day of a period, {@code tot} its last */
    public List<Fout> toetsPeriode(@Nullable LocalDate van, @Nullable LocalDate tot) {
        var fouten = new ArrayList<>(toets("totEnMetDatum", tot));
        if (van != null && tot != null && tot.isBefore(van)) {
            fouten.add(Fout.veld("totEnMetDatum", "voor-begin", "De laatste dag ligt voor de eerste."));
        }
        return fouten;
    }
}
