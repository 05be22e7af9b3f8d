package nl.passendonderwijs.registry.dekking;

import java.util.List;
import nl.passendonderwijs.registry.behoefte.Ondersteuningsbehoefte;
import org.jspecify.annotations.Nullable;

/**
 * How one behoefte is covered in one gemeente.
 *
 * @param aanbieders the members there that offer it
 * @param vrijePlaatsen of those that name a number of places; null when none does, or one does not tell how many are taken
 * @param dichtstbij null when there is none, or no point to measure from
 * @param witteVlek null when that cannot be told
 */
public record Dekkingsrij(
        Ondersteuningsbehoefte behoefte,
        Gebied gebied,
        List<Aanbieder> aanbieders,
        @Nullable Integer vrijePlaatsen,
        @Nullable Dichtstbij dichtstbij,
        @Nullable Boolean witteVlek) {

    public Dekkingsrij {
        aanbieders = List.copyOf(aanbieders);
    }
}
