package nl.passendonderwijs.placement.leerling;

import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.leerling.koppelcode.Koppelpoging;

/**
 * Two ids that may be of one pupil: the own one, and the one that a koppelcode stands for.
 *
 * @param eigen empty when the caller has nothing to do with it; then no code was tried
 */
public record Samenvoegvoorstel(Optional<Leerling> eigen, Koppelpoging poging) {

    public List<Fout> fouten() {
        return switch (poging) {
            case Koppelpoging.Onbekend _ -> List.of(Koppelfouten.onbekend());
            case Koppelpoging.AlGebruikt(var leerling) ->
                eigen.filter(leerling::equals).isPresent() ? List.of() : List.of(Koppelfouten.onbekend());
            case Koppelpoging.AndereGeboortedatum _ ->
                List.of(Fout.veld(
                        "koppelcode",
                        Koppelfouten.GEBOORTEDATUM_WIJKT_AF,
                        "Deze koppelcode hoort bij een leerling met een andere geboortedatum."));
            case Koppelpoging.Geen _, Koppelpoging.Past _, Koppelpoging.TeVeel _ -> List.of();
        };
    }
}
