package nl.passendonderwijs.placement.aanmelding.verloop;

import java.util.Optional;
import java.util.function.Function;

/** Takes a step from a state, when that state has it. */
final class Overgang {

    private Overgang() {}

    static Optional<AanmeldingStatus> na(AanmeldingStatus van, Stap stap) {
        return switch (stap) {
            case Stap.Behandeling _ ->
                als(van, AanmeldingStatus.Aangemeld.class, AanmeldingStatus.Aangemeld::neemInBehandeling);
            case Stap.Aanvullingsverzoek _ -> als(van, Aanvulbaar.class, Aanvulbaar::vraagAanvulling);
            case Stap.Aanvulling aanvulling ->
                als(van, AanmeldingStatus.AanvullingGevraagd.class, wacht -> wacht.vulAan(aanvulling));
            case Stap.Verlenging _ ->
                als(van, AanmeldingStatus.InBehandeling.class, AanmeldingStatus.InBehandeling::verleng);
            case Stap.Oordeel _, Stap.Overleg _, Stap.Bereidverklaring _, Stap.TijdelijkePlaatsing _ ->
                als(van, Onbeslist.class, blijft -> blijft);
            case Stap.Toelating toelating -> als(van, Onbeslist.class, open -> open.laatToe(toelating));
            case Stap.Weigering weigering -> als(van, Onbeslist.class, open -> open.weiger(weigering));
            case Stap.Buitenbehandeling _ ->
                als(van, AanmeldingStatus.AanvullingGevraagd.class, AanmeldingStatus.AanvullingGevraagd::behandelNiet);
            case Stap.Intrekking _ -> als(van, Onbeslist.class, Onbeslist::trekIn);
            case Stap.Inschrijving _ ->
                als(van, AanmeldingStatus.Toegelaten.class, AanmeldingStatus.Toegelaten::schrijfIn);
            case Stap.Herziening herziening -> als(van, Herzienbaar.class, dicht -> dicht.herzie(herziening));
        };
    }

    private static <S extends AanmeldingStatus> Optional<AanmeldingStatus> als(
            AanmeldingStatus van, Class<S> nodig, Function<S, AanmeldingStatus> stap) {
        return nodig.isInstance(van) ? Optional.of(stap.apply(nodig.cast(van))) : Optional.empty();
    }
}
