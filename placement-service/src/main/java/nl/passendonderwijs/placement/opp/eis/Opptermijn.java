package nl.passendonderwijs.placement.opp.eis;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.tijd.Termijn;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import nl.passendonderwijs.placement.termijn.Termijnsoort;
import nl.passendonderwijs.placement.termijn.Termijnstand;

/** The time to adopt an ontwikkelingsperspectief: six weeks after inschrijving, a term of law that holidays move. */
@Regel("OPP-02")
public record Opptermijn(Termijnstand stand) {

    private static final String REGEL = "OPP-02";

    /** @param begin the inschrijving, or the definitive placement of who was placed for the time being */
    public static Opptermijn vanaf(LocalDate begin, Oppregels regels) {
        var einde = regels.kalender().einde(Termijn.wettelijk(begin, regels.vaststellen()));
        return new Opptermijn(Termijnstand.gewoon(Termijnsoort.OPPTERMIJN, begin, einde));
    }

    /** Late is a breach, and valid: it is stored and flagged. */
    public Optional<Waarschuwing> waarschuwing(LocalDate vaststellingsdatum) {
        return stand.einde().opTijd(vaststellingsdatum)
                ? Optional.empty()
                : Optional.of(new Waarschuwing(
                        "te-laat-vastgesteld",
                        REGEL,
                        "Vastgesteld na %s, de laatste dag waarop dat op tijd was."
                                .formatted(stand.uiterlijkeDatum())));
    }
}
