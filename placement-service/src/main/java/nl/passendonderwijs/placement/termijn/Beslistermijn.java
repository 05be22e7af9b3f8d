package nl.passendonderwijs.placement.termijn;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.tijd.Termijn;
import nl.passendonderwijs.kit.tijd.Termijneinde;
import nl.passendonderwijs.placement.motivering.Toetsing;
import nl.passendonderwijs.placement.motivering.Waarschuwing;

/** The time the bevoegd gezag has to decide: six weeks after receipt (ZP-10), a term of law that holidays move. */
@Regel("ZP-10")
public record Beslistermijn(Termijneinde einde, boolean verlengd, boolean opgeschort) {

    public static final String REGEL = "ZP-10";

    public static Beslistermijn vanaf(LocalDate ontvangstdatum, Termijnregels regels) {
        var termijn = Termijn.wettelijk(ontvangstdatum, regels.beslissen());
        return new Beslistermijn(regels.kalender().einde(termijn), false, false);
    }

    public LocalDate uiterlijkeDatum() {
        return einde.uiterlijkeDatum();
    }

    /** A late decision is a breach, and valid: it is stored and flagged. */
    public Optional<Waarschuwing> waarschuwing(LocalDate besluitdatum) {
        return einde.opTijd(besluitdatum)
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
                einde.opTijd(besluitdatum),
                Map.of(
                        "besluitdatum",
                        besluitdatum.toString(),
                        "uiterlijkeDatum",
                        uiterlijkeDatum().toString()));
    }
}
