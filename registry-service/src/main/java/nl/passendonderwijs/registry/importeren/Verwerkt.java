package nl.passendonderwijs.registry.importeren;

import java.util.List;
import nl.passendonderwijs.registry.gedeeld.Verschil;

/** What a handful of rows brought about. */
public record Verwerkt(int nieuw, int gewijzigd, int ongewijzigd, int gesloten, List<Afwijzing> afwijzingen) {

    public Verwerkt {
        afwijzingen = List.copyOf(afwijzingen);
    }

    public static Verwerkt van(Verschil<?> verschil, List<Afwijzing> afwijzingen) {
        return van(verschil, 0, afwijzingen);
    }

    public static Verwerkt van(Verschil<?> verschil, int gesloten, List<Afwijzing> afwijzingen) {
        return new Verwerkt(
                verschil.nieuw().size(), verschil.gewijzigd().size(), verschil.ongewijzigd(), gesloten, afwijzingen);
    }
}
