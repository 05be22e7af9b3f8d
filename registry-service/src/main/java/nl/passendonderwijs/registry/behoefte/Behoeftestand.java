package nl.passendonderwijs.registry.behoefte;

import nl.passendonderwijs.registry.gedeeld.Opgave;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;

/** What the list said of one ondersteuningsbehoefte from the moment of the opgave until the next one. */
public record Behoeftestand(Opgeslagen<Ondersteuningsbehoefte> behoefte, Opgave opgave) {}
