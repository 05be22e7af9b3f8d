package nl.passendonderwijs.placement.inschrijving.status;

import java.util.Optional;
import java.util.function.Function;

/** Takes a step from a state, when that state has it. */
public final class Overgang {

    private Overgang() {}

    public static Optional<InschrijvingStatus> na(InschrijvingStatus van, Inschrijvingstap stap) {
        return switch (stap) {
            case Inschrijvingstap.Schorsing(var dagen) -> als(van, Schorsbaar.class, vrij -> vrij.schors(dagen));
            case Inschrijvingstap.Schorsingseinde _ -> als(van, Lopend.class, Lopend::beeindigSchorsing);
            case Inschrijvingstap.Voornemen _ -> als(van, Onbedreigd.class, Onbedreigd::neemVerwijderingVoor);
            case Inschrijvingstap.Intrekking _ -> als(van, Herroepbaar.class, Herroepbaar::zieAf);
            case Inschrijvingstap.Verwijdering verwijdering ->
                als(
                        van,
                        InschrijvingStatus.VerwijderingVoorgenomen.class,
                        bedreigd -> bedreigd.verwijder(verwijdering.einde()));
            case Inschrijvingstap.Uitschrijving(var einde) -> als(van, Lopend.class, hier -> hier.schrijfUit(einde));
        };
    }

    private static <S extends InschrijvingStatus> Optional<InschrijvingStatus> als(
            InschrijvingStatus van, Class<S> nodig, Function<S, InschrijvingStatus> stap) {
        return nodig.isInstance(van) ? Optional.of(stap.apply(nodig.cast(van))) : Optional.empty();
    }
}
