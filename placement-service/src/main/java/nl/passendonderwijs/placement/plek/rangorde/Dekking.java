package nl.passendonderwijs.placement.plek.rangorde;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.placement.aanbod.Voorziening;
import nl.passendonderwijs.placement.plek.Kandidaat;

/**
 * What a school offers for one behoefte of the child.
 *
 * @param voorzieningen at most one for each niveau
 */
public record Dekking(Behoeftecode behoefte, Aanbodoordeel oordeel, List<Voorziening> voorzieningen) {

    /** Whoever published nothing may offer it all the same. */
    public enum Aanbodoordeel {
        GEBODEN,
        ONBEKEND,
        NIET_GEBODEN
    }

    public Dekking {
        voorzieningen = List.copyOf(voorzieningen);
    }

    static Dekking van(Behoeftecode behoefte, Kandidaat kandidaat) {
        return kandidaat
                .aanbod()
                .map(aanbod -> gepubliceerd(behoefte, aanbod))
                .orElseGet(() -> new Dekking(behoefte, Aanbodoordeel.ONBEKEND, List.of()));
    }

    private static Dekking gepubliceerd(Behoeftecode behoefte, List<Voorziening> aanbod) {
        var voorzieningen =
                aanbod.stream().filter(een -> een.behoefte().equals(behoefte)).toList();
        var oordeel = voorzieningen.isEmpty() ? Aanbodoordeel.NIET_GEBODEN : Aanbodoordeel.GEBODEN;
        return new Dekking(behoefte, oordeel, voorzieningen);
    }

    boolean is(Aanbodoordeel gevraagd) {
        return oordeel == gevraagd;
    }

    /** A place at either niveau will do. */
    Ruimte ruimte() {
        return voorzieningen.stream()
                .map(Dekking::ruimte)
                .min(Ruimte::compareTo)
                .orElse(Ruimte.ONBEKEND);
    }

    private static Ruimte ruimte(Voorziening voorziening) {
        var vrij = voorziening.vrij();
        if (vrij == null) {
            return Ruimte.ONBEKEND;
        }
        return vrij > 0 ? Ruimte.VRIJ : Ruimte.VOL;
    }

    /** As {@code AUTISME (basis en extra)}. */
    String tekst() {
        var niveaus = voorzieningen.stream()
                .map(een -> een.niveau().name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(" en "));
        return niveaus.isEmpty() ? behoefte.toString() : "%s (%s)".formatted(behoefte, niveaus);
    }
}
