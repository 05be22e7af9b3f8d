package nl.passendonderwijs.placement.verzuim.instelling;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.passendonderwijs.placement.verzuim.Leerplichtgrenzen;
import nl.passendonderwijs.placement.verzuim.Meldplicht;
import nl.passendonderwijs.placement.verzuim.Verzuimregels;

/** Makes the rules on absence from the settings. */
final class Verzuimbron {

    private Verzuimbron() {}

    @Produces
    @Singleton
    static Verzuimregels regels(Verzuiminstelling instelling) {
        var leeftijd = instelling.leerplicht();
        return new Verzuimregels(
                new Leerplichtgrenzen(
                        leeftijd.vanaf(), leeftijd.tot(), leeftijd.schooljaren(), leeftijd.kwalificatieTot()),
                new Meldplicht(instelling.meldenUren(), instelling.meldenWeken()),
                instelling.langdurigWeken(),
                instelling.langMaanden());
    }
}
