package nl.passendonderwijs.placement.leerling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.leerling.koppelcode.Koppelpoging;

/**
 * Who a form is about, as far as could be told.
 *
 * @param bekend the pupil for which this bestuur has this kenmerk
 * @param poging what the koppelcode led to
 */
public record Herkenning(Leerlinggegevens gegevens, Optional<Leerling> bekend, Koppelpoging poging) {

    public List<Fout> fouten() {
        var fouten = new ArrayList<Fout>();
        if (bekend.filter(this::andereGeboortedatum).isPresent()) {
            fouten.add(wijktAf("Onder dit leerlingkenmerk kent uw bestuur een leerling met een andere geboortedatum."));
        }
        koppeling().ifPresent(fouten::add);
        return fouten;
    }

    /** False when a new id must be made, which may have an older twin at another school. */
    public boolean herkend() {
        return bekend.isPresent() || poging instanceof Koppelpoging.Past;
    }

    private Optional<Fout> koppeling() {
        return switch (poging) {
            case Koppelpoging.Past(var _, var leerling) -> inGebruik(leerling);
            case Koppelpoging.Onbekend _, Koppelpoging.AlGebruikt _ -> Optional.of(Koppelfouten.onbekend());
            case Koppelpoging.AndereGeboortedatum _ ->
                Optional.of(wijktAf("Deze koppelcode hoort bij een leerling met een andere geboortedatum."));
            case Koppelpoging.Geen _, Koppelpoging.TeVeel _ -> Optional.empty();
        };
    }

    private Optional<Fout> inGebruik(Leerling gekoppeld) {
        return bekend.filter(leerling -> !leerling.id().equals(gekoppeld.id()))
                .map(_ -> Koppelfouten.kenmerkInGebruik());
    }

    private boolean andereGeboortedatum(Leerling leerling) {
        return gegevens.geboortedatum() != null && !leerling.geboortedatum().equals(gegevens.geboortedatum());
    }

    private static Fout wijktAf(String detail) {
        return Fout.veld("geboortedatum", Koppelfouten.GEBOORTEDATUM_WIJKT_AF, detail);
    }
}
