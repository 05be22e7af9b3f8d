package nl.passendonderwijs.placement.aanmelding.termijn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.tijd.Termijn;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.kit.tijd.Termijneinde;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.placement.motivering.Toetsing;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import nl.passendonderwijs.placement.termijn.Termijnregels;
import nl.passendonderwijs.placement.termijn.Termijnsoort;
import nl.passendonderwijs.placement.termijn.Termijnstand;
import org.jspecify.annotations.Nullable;

/**
 * The time the bevoegd gezag has to decide: six weeks after receipt, extended once and standing still while data are
 * missing (ZP-10, ZP-12). A term of law, which holidays move.
 */
@Regel("ZP-10")
public record Beslistermijn(Termijnstand stand) {

    public static final String REGEL = "ZP-10";

    public static Beslistermijn vanaf(LocalDate ontvangstdatum, Termijnregels regels) {
        return van(ontvangstdatum, null, List.of(), regels);
    }

    /**
     * What came after the end moves nothing any more: a breach is not cured.
     *
     * @param verlenging null when it was not extended
     */
    public static Beslistermijn van(
            LocalDate ontvangstdatum,
            @Nullable Verlenging verlenging,
            List<Periode> opschortingen,
            Termijnregels regels) {
        var termijn = Termijn.wettelijk(ontvangstdatum, regels.beslissen());
        var zonder = regels.kalender().einde(opgeschort(termijn, opschortingen));
        return verlenging == null || !zonder.opTijd(verlenging.datum())
                ? van(ontvangstdatum, zonder, false, opschortingen)
                : van(ontvangstdatum, verlengd(termijn, verlenging, opschortingen, regels), true, opschortingen);
    }

    private static Beslistermijn van(
            LocalDate ontvangstdatum, Termijneinde einde, boolean verlengd, List<Periode> opschortingen) {
        return new Beslistermijn(new Termijnstand(
                Termijnsoort.BESLISTERMIJN,
                ontvangstdatum,
                einde,
                verlengd,
                opschortingen.stream().filter(stil -> einde.opTijd(stil.van())).toList(),
                einde.uiterlijkeDatum().plusDays(1),
                null));
    }

    /** The parents were told on that day that deciding takes so much longer. */
    public record Verlenging(LocalDate datum, Termijnduur duur) {}

    public Beslistermijn afgerond(LocalDate op) {
        return new Beslistermijn(stand.afgerond(op));
    }

    public LocalDate uiterlijkeDatum() {
        return stand.uiterlijkeDatum();
    }

    /** A late decision is a breach, and valid: it is stored and flagged. */
    public Optional<Waarschuwing> waarschuwing(LocalDate besluitdatum) {
        return stand.einde().opTijd(besluitdatum)
                ? Optional.empty()
                : Optional.of(new Waarschuwing(
                        "beslistermijn-overschreden",
                        REGEL,
                        "Het besluit is genomen na %s, de laatste dag van de beslistermijn."
                                .formatted(uiterlijkeDatum())));
    }

    public Toetsing toets(LocalDate besluitdatum) {
        return Toetsing.van(
                REGEL,
                "Is op tijd besloten?",
                stand.einde().opTijd(besluitdatum),
                Map.of(
                        "besluitdatum",
                        besluitdatum.toString(),
                        "uiterlijkeDatum",
                        uiterlijkeDatum().toString()));
    }

    private static Termijneinde verlengd(
            Termijn termijn, Verlenging verlenging, List<Periode> opschortingen, Termijnregels regels) {
        var kalender = regels.kalender();
        var zonder = opgeschort(termijn, opschortingen);
        var langer = regels.keuzes().verlengenVanafVerschoven()
                ? opgeschort(Termijn.wettelijk(kalender.uiterlijkeDatum(zonder), verlenging.duur()), opschortingen)
                : zonder.verlengd(verlenging.duur());
        return kalender.einde(langer);
    }

    private static Termijn opgeschort(Termijn termijn, List<Periode> opschortingen) {
        var zo = termijn;
        for (var opschorting : opschortingen) {
            zo = zo.opgeschort(opschorting);
        }
        return zo;
    }
}
