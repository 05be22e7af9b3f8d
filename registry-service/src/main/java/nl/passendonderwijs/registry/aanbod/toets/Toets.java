package nl.passendonderwijs.registry.aanbod.toets;

import java.util.List;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.registry.aanbod.formulier.Aanbodformulier;

/** One rule for an aanbod: all that it has against a form, each with its place. */
@FunctionalInterface
interface Toets {
    List<Fout> bezwaren(Aanbodformulier formulier, Omgeving omgeving);
}
