package nl.passendonderwijs.registry.dekking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a dekking says less than a reader might think. */
public record Opmerkingen(Dekking dekking) {

    private static final String NIETS =
            "Geen enkele vestiging van dit samenwerkingsverband heeft aanbod gepubliceerd dat"
                    + " op deze dag geldt; over witte vlekken is daarom niets te zeggen.";

    public List<String> alle() {
        var leeg = dekking.gegevens().zonderPublicaties() ? Optional.of(NIETS) : Optional.<String>empty();
        return Stream.of(leeg, onbekendeBehoefte(), onbekendeGemeente())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> onbekendeBehoefte() {
        var vraag = dekking.vraag();
        return Optional.ofNullable(vraag.behoefte())
                .filter(code -> !dekking.gegevens().kent(code))
                .map(code -> "%s staat op %s niet op de lijst van ondersteuningsbehoeften."
                        .formatted(code, vraag.peildatum()));
    }

    private Optional<String> onbekendeGemeente() {
        var vraag = dekking.vraag();
        return Optional.ofNullable(vraag.gemeente())
                .filter(code -> !dekking.gegevens().kent(code))
                .map(code ->
                        "Gemeente %s ligt op %s niet in dit samenwerkingsverband.".formatted(code, vraag.peildatum()));
    }

    /** Of a row whose behoefte is offered outside its own time. */
    public Optional<String> bij(Dekkingsrij rij) {
        var behoefte = rij.behoefte();
        return behoefte.geldig().bevat(dekking.vraag().peildatum())
                ? Optional.empty()
                : Optional.of(
                        "%s staat op %s niet op de lijst van ondersteuningsbehoeften; vestigingen bieden die wel aan."
                                .formatted(behoefte.code(), dekking.vraag().peildatum()));
    }
}
