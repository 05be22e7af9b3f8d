package nl.passendonderwijs.placement.gpo.regel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.tijd.Termijn;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.placement.gpo.Gporegels;
import nl.passendonderwijs.placement.gpo.Gpozaak;
import nl.passendonderwijs.placement.gpo.verloop.Gpostap;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import nl.passendonderwijs.placement.termijn.Termijnsoort;
import nl.passendonderwijs.placement.termijn.Termijnstand;

/**
 * The verweer within two weeks, and the oordeel within ten weeks after filing; vacations, weekends and holidays count.
 * The oordeel does not bind.
 */
@Regel("GPO-02")
public record Gpotermijnen(Termijnstand verweer, Termijnstand oordeel) {

    private static final String REGEL = "GPO-02";

    public static Gpotermijnen van(Gpozaak zaak, Gporegels regels) {
        var geeindigd = zaak.geeindigdOp().orElse(null);
        var verweerOp = zaak.verweerOp() == null ? geeindigd : zaak.verweerOp();
        return new Gpotermijnen(
                stand(Termijnsoort.GPOVERWEERTERMIJN, zaak, regels.verweren(), regels)
                        .afgerond(verweerOp),
                stand(Termijnsoort.GPOOORDEELTERMIJN, zaak, regels.oordelen(), regels)
                        .afgerond(geeindigd));
    }

    public List<Termijnstand> alle() {
        return List.of(verweer, oordeel);
    }

    public Optional<Waarschuwing> bevinding(Gpostap stap) {
        return switch (stap) {
            case Gpostap.Verweer(var datum) -> laat(verweer, datum, "te-laat-verweer", "Het verweer kwam na %s.");
            case Gpostap.Oordeel _ -> laat(oordeel, stap.datum(), "te-laat-oordeel", "Het oordeel kwam na %s.");
            case Gpostap.Reactie _, Gpostap.Intrekking _ -> Optional.empty();
        };
    }

    private static Optional<Waarschuwing> laat(Termijnstand termijn, LocalDate datum, String code, String detail) {
        return termijn.einde().opTijd(datum)
                ? Optional.empty()
                : Optional.of(new Waarschuwing(code, REGEL, detail.formatted(termijn.uiterlijkeDatum())));
    }

    private static Termijnstand stand(Termijnsoort soort, Gpozaak zaak, Termijnduur duur, Gporegels regels) {
        var begin = zaak.ontvangstdatum();
        return Termijnstand.gewoon(soort, begin, regels.kalender().einde(Termijn.letterlijk(begin, duur)));
    }
}
