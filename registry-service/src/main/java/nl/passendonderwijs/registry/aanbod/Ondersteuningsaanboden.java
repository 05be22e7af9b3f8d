package nl.passendonderwijs.registry.aanbod;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gedeeld.Opgave;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;

/** What all vestigingen offer, by vestiging and day; as everyone may see it (PRIV-12), unless it says otherwise. */
public interface Ondersteuningsaanboden {

    Optional<Opgeslagen<Aanbodstand>> zoek(Vestigingscode vestiging, LocalDate dag);

    /** With all numbers, for the school itself. */
    Optional<Opgeslagen<Aanbodstand>> eigen(Vestigingscode vestiging, LocalDate dag);

    /** Whoever changes it at the same time waits; answers the version, 0 when nothing was ever published. */
    long neem(Vestigingscode vestiging);

    /** With all numbers, to change it. */
    Aanbodverloop verloop(Vestigingscode vestiging);

    /** @param versie the new one */
    void bewaar(Aanbodwijziging wijziging, long versie, Opgave opgave);

    /** In order of the days it was about, and then of the moments it was said. */
    List<Geschiedenisrij> historie(Vestigingscode vestiging);

    /** @param na code of the last vestiging of the page before, or the empty string */
    List<Aanbodstand> pagina(Aanbodvraag vraag, String na, int aantal);
}
