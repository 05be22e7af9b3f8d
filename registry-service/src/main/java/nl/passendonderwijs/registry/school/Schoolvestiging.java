package nl.passendonderwijs.registry.school;

import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.vestiging.Denominatie;

/** One location of a school, as far as it says what the school is. */
public record Schoolvestiging(
        Vestigingscode code,
        String naam,
        Bestuursnummer bestuur,
        Soort soort,
        Denominatie denominatie,
        Gemeentecode gemeente) {}
