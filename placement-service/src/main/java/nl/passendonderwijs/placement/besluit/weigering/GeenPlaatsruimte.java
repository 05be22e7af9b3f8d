package nl.passendonderwijs.placement.besluit.weigering;

import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.besluit.weigering.Bewijs.Plaatsruimte;
import nl.passendonderwijs.placement.motivering.Toetsing;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import org.jspecify.annotations.Nullable;

/** ZP-07 does not hold when the school has no room (ZP-08 a), which it shows in numbers. */
@Regel("ZP-08")
record GeenPlaatsruimte() implements Grondtoets {

    private static final String REGEL = "ZP-08";

    @Override
    public Weigeringsoordeel toets(Weigeringszaak zaak) {
        var ruimte = zaak.bewijs().plaatsruimte();
        var bevindingen = ruimte == null ? List.<Waarschuwing>of() : Bewijsdatum.toets(ruimte.peildatum(), zaak);
        return new Weigeringsoordeel(ontbreekt(zaak, ruimte), toetsing(ruimte), bevindingen);
    }

    private static List<Fout> ontbreekt(Weigeringszaak zaak, @Nullable Plaatsruimte ruimte) {
        if (zaak.school().isInstelling()) {
            return List.of(Uitzondering.nietVoorInstelling());
        }
        if (ruimte == null) {
            return List.of(
                    Fout.veld("bewijs/plaatsruimte", REGEL, "Geef hoeveel plaatsen er zijn en hoeveel er bezet zijn."));
        }
        return ruimte.isVol()
                ? List.of()
                : List.of(Fout.veld(
                        "bewijs/plaatsruimte",
                        REGEL,
                        "Er zijn %d plaatsen en %d daarvan zijn bezet: er is plaats."
                                .formatted(ruimte.plaatsen(), ruimte.bezet())));
    }

    private static Toetsing toetsing(@Nullable Plaatsruimte ruimte) {
        return Toetsing.van(
                REGEL,
                "Ontbreekt plaatsruimte?",
                ruimte != null && ruimte.isVol(),
                ruimte == null
                        ? Map.of()
                        : Map.of(
                                "plaatsen", Integer.toString(ruimte.plaatsen()),
                                "bezet", Integer.toString(ruimte.bezet()),
                                "peildatum", ruimte.peildatum().toString()));
    }
}
