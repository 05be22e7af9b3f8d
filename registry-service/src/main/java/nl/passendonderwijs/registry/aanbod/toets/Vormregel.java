package nl.passendonderwijs.registry.aanbod.toets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.registry.aanbod.formulier.Aanbodformulier;
import org.jspecify.annotations.Nullable;

/**
 * Is this the form that the law asks for on these days? (SOP-01)
 *
 * @param schoolgidsVanaf first day on which the schoolgids takes the place of the SOP
 */
@Regel("SOP-01")
public record Vormregel(LocalDate schoolgidsVanaf) implements Toets {

    private static final String REGEL = "SOP-01";

    @Override
    public List<Fout> bezwaren(Aanbodformulier formulier, Omgeving omgeving) {
        return switch (formulier.vorm()) {
            case null -> List.of();
            case SOP -> sop(formulier);
            case SCHOOLGIDS -> schoolgids(formulier);
        };
    }

    private List<Fout> sop(Aanbodformulier formulier) {
        var fouten = new ArrayList<Fout>();
        if (!ervoor(formulier.vaststellingsdatum())) {
            fouten.add(Fout.veld("vaststellingsdatum", REGEL, "Een SOP is vastgesteld voor " + schoolgidsVanaf + "."));
        }
        if (!ervoor(formulier.geldigVan())) {
            fouten.add(Fout.veld("geldigVan", REGEL, "Een SOP begint voor " + schoolgidsVanaf + "."));
        }
        if (formulier.geldigTot() == null || formulier.geldigTot().isAfter(schoolgidsVanaf)) {
            fouten.add(Fout.veld("geldigTot", REGEL, "Een SOP eindigt uiterlijk op " + schoolgidsVanaf + "."));
        }
        return fouten;
    }

    private List<Fout> schoolgids(Aanbodformulier formulier) {
        var van = formulier.geldigVan();
        return van != null && ervoor(van)
                ? List.of(Fout.veld("geldigVan", REGEL, "De schoolgids geldt vanaf " + schoolgidsVanaf + "."))
                : List.of();
    }

    /** What could not be read has been named already. */
    private boolean ervoor(@Nullable LocalDate dag) {
        return dag == null || dag.isBefore(schoolgidsVanaf);
    }
}
