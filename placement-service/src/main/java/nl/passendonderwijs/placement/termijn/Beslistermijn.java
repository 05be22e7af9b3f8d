package nl.passendonderwijs.placement.termijn;

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

    /** @param verlenging null when it was not extended */
    public static Beslistermijn van(
            LocalDate ontvangstdatum,
            @Nullable Termijnduur verlenging,
            List<Periode> opschortingen,
            Termijnregels regels) {
        var zonder = opgeschort(Termijn.wettelijk(ontvangstdatum, regels.beslissen()), opschortingen);
        var einde = verlenging == null ? regels.kalender().einde(zonder) : verlengd(zonder, verlenging, regels);
        return new Beslistermijn(new Termijnstand(
                Termijnsoort.BESLISTERMIJN,
                ontvangstdatum,
                einde,
                verlenging != null,
                opschortingen,
                einde.uiterlijkeDatum().plusDays(1),
                null));
    }

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

    private static Termijneinde verlengd(Termijn zonder, Termijnduur verlenging, Termijnregels regels) {
        var kalender = regels.kalender();
        return regels.keuzes().verlengenVanafVerschoven()
                ? kalender.einde(Termijn.wettelijk(kalender.uiterlijkeDatum(zonder), verlenging))
                : kalender.einde(zonder.verlengd(verlenging));
    }

    private static Termijn opgeschort(Termijn termijn, List<Periode> opschortingen) {
        var zo = termijn;
        for (var opschorting : opschortingen) {
            zo = zo.opgeschort(opschorting);
        }
        return zo;
    }
}
