package nl.passendonderwijs.placement.opp.verloop;

import java.time.LocalDate;
import java.util.List;

/** Every state and every step, once. */
public final class OppVoorbeelden {

    public static final LocalDate DAG = LocalDate.of(2026, 9, 21);

    private OppVoorbeelden() {}

    static List<OppStatus> staten() {
        return List.of(new OppStatus.InVoorbereiding(), new OppStatus.Vastgesteld(1), new OppStatus.Beeindigd());
    }

    static List<Oppstap> stappen() {
        return List.of(
                new Oppstap.Overleg(DAG),
                new Oppstap.Instemming(DAG, true),
                new Oppstap.Hoorgesprek(DAG),
                new Oppstap.Advies(DAG),
                new Oppstap.Vaststelling(DAG),
                new Oppstap.Bijstelling(DAG, true),
                new Oppstap.Evaluatie(DAG),
                new Oppstap.Beeindiging(DAG, Oppeindereden.VAN_SCHOOL),
                new Oppstap.Voortzetting(DAG));
    }

    public static Oppverloop verloop(Oppstap... stappen) {
        return new Oppverloop(List.of(stappen));
    }
}
