package nl.passendonderwijs.placement.opp.verloop;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiFunction;

/** What can be done with an ontwikkelingsperspectief, and from which states. */
public enum Oppstapsoort {
    OVERLEGGEN(Lopend.class, (datum, _) -> new Oppstap.Overleg(datum)),
    INSTEMMEN(
            Lopend.class,
            (datum, feiten) -> new Oppstap.Instemming(datum, Boolean.parseBoolean(feiten.get("gegeven")))),
    HOREN(Lopend.class, (datum, _) -> new Oppstap.Hoorgesprek(datum)),
    ADVISEREN(Lopend.class, (datum, _) -> new Oppstap.Advies(datum)),
    VASTSTELLEN(OppStatus.InVoorbereiding.class, (datum, _) -> new Oppstap.Vaststelling(datum)),
    BIJSTELLEN(
            OppStatus.Vastgesteld.class,
            (datum, feiten) -> new Oppstap.Bijstelling(datum, Boolean.parseBoolean(feiten.get("handelingsdeel")))),
    EVALUEREN(OppStatus.Vastgesteld.class, (datum, _) -> new Oppstap.Evaluatie(datum)),
    BEEINDIGEN(
            Lopend.class,
            (datum, feiten) -> new Oppstap.Beeindiging(datum, Oppeindereden.valueOf(feiten.getOrDefault("reden", "")))),
    VOORTZETTEN(Lopend.class, (datum, _) -> new Oppstap.Voortzetting(datum));

    private final Class<? extends OppStatus> vanuit;
    private final BiFunction<LocalDate, Map<String, String>, Oppstap> lezer;

    Oppstapsoort(Class<? extends OppStatus> vanuit, BiFunction<LocalDate, Map<String, String>, Oppstap> lezer) {
        this.vanuit = vanuit;
        this.lezer = lezer;
    }

    /** The step as it was kept by {@link Oppstap#feiten()}. */
    public Oppstap lees(LocalDate datum, Map<String, String> feiten) {
        return lezer.apply(datum, feiten);
    }

    boolean kanVanuit(OppStatus status) {
        return vanuit.isInstance(status);
    }
}
