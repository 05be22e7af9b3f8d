package nl.passendonderwijs.placement.inschrijving.verwijdering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.school.Scholen;
import org.jspecify.annotations.Nullable;

/** What was sent of a fact: it lies not in the future, and the school that it names exists. */
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

    public List<Fout> toetsSchool(@Nullable Vestigingscode vestiging, Scholen scholen) {
        return vestiging == null || scholen.kent(vestiging)
                ? List.of()
                : List.of(Fout.veld("vestiging", "onbekende-vestiging", "Deze vestiging staat niet in het register."));
    }
}
