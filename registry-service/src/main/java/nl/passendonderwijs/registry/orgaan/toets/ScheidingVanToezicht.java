package nl.passendonderwijs.registry.orgaan.toets;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.registry.gedeeld.Bevinding;
import nl.passendonderwijs.registry.orgaan.Inrichting;
import nl.passendonderwijs.registry.orgaan.Orgaansoort;
import nl.passendonderwijs.registry.orgaan.Scheiding;

/** Are bestuur and intern toezicht separated, and is there someone in both? Separated by function they are one body. */
@Regel("GOV-01")
record ScheidingVanToezicht() implements Bestuursregel {

    @Override
    public List<Bevinding> toets(Inrichting inrichting, Sector sector) {
        if (inrichting.scheiding() == Scheiding.GEEN) {
            return List.of(bevinding("niet-gescheiden", "Bestuur en intern toezicht zijn niet gescheiden."));
        }
        return Stream.of(Orgaansoort.BESTUUR, inrichting.toezichthouder())
                .distinct()
                .flatMap(soort -> ontbreekt(inrichting, soort).stream())
                .toList();
    }

    private static Optional<Bevinding> ontbreekt(Inrichting inrichting, Orgaansoort soort) {
        boolean bestuur = soort == Orgaansoort.BESTUUR;
        return inrichting
                .orgaan(soort)
                .map(orgaan -> orgaan.bezet() ? Optional.<Bevinding>empty() : Optional.of(onbezet(bestuur)))
                .orElseGet(() -> Optional.of(geen(bestuur)));
    }

    private static Bevinding geen(boolean bestuur) {
        return bestuur
                ? bevinding("geen-bestuur", "Er is geen bestuur opgegeven.")
                : bevinding("geen-toezicht", "Er is geen intern toezicht opgegeven.");
    }

    private static Bevinding onbezet(boolean bestuur) {
        return bestuur
                ? bevinding("onbezet-bestuur", "In het bestuur is geen enkele zetel bezet.")
                : bevinding("onbezet-toezicht", "In het intern toezicht is geen enkele zetel bezet.");
    }

    private static Bevinding bevinding(String code, String melding) {
        return Bevinding.waarschuwing(code, "GOV-01", melding);
    }
}
