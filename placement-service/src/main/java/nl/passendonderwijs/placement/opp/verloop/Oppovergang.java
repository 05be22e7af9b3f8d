package nl.passendonderwijs.placement.opp.verloop;

import java.util.Optional;
import java.util.function.Function;

/** Takes a step from a state, when that state has it. */
final class Oppovergang {

    private Oppovergang() {}

    static Optional<OppStatus> na(OppStatus van, Oppstap stap) {
        return switch (stap) {
            case Oppstap.Overleg _,
                    Oppstap.Instemming _,
                    Oppstap.Hoorgesprek _,
                    Oppstap.Advies _,
                    Oppstap.Voortzetting _ -> als(van, Lopend.class, blijft -> blijft);
            case Oppstap.Vaststelling _ ->
                als(van, OppStatus.InVoorbereiding.class, OppStatus.InVoorbereiding::stelVast);
            case Oppstap.Bijstelling _ -> als(van, OppStatus.Vastgesteld.class, OppStatus.Vastgesteld::stelBij);
            case Oppstap.Evaluatie _ -> als(van, OppStatus.Vastgesteld.class, OppStatus.Vastgesteld::evalueer);
            case Oppstap.Beeindiging _ -> als(van, Lopend.class, Lopend::beeindig);
        };
    }

    private static <S extends OppStatus> Optional<OppStatus> als(
            OppStatus van, Class<S> nodig, Function<S, OppStatus> stap) {
        return nodig.isInstance(van) ? Optional.of(stap.apply(nodig.cast(van))) : Optional.empty();
    }
}
