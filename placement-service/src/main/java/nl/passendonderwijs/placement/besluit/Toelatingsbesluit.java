package nl.passendonderwijs.placement.besluit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.Toelating;

/** Makes the decision to admit, with the rules it rests on. */
final class Toelatingsbesluit {

    private Toelatingsbesluit() {}

    static Besluit van(Toelating toelating, Aanmelding aanmelding, UUID motivering, Organisatie door, Instant op) {
        var termijn = aanmelding.beslistermijn();
        var regels = List.of(
                aanmelding.toelatingsleeftijd().motiveer(toelating.startdatum()),
                termijn.toets(toelating.besluitdatum()),
                Toelaatbaarheid.motiveer(aanmelding.gegevens().soortOnderwijs()));
        return new Besluit(
                toelating.besluit(),
                aanmelding.id(),
                Besluituitkomst.TOEGELATEN,
                toelating.besluitdatum(),
                toelating.startdatum(),
                null,
                motivering,
                regels,
                termijn.waarschuwing(toelating.besluitdatum()).stream().toList(),
                door,
                op);
    }
}
