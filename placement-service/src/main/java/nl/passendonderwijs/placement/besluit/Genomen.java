package nl.passendonderwijs.placement.besluit;

import java.util.List;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.motivering.Toetsing;
import nl.passendonderwijs.placement.motivering.Waarschuwing;

/** A decision that the law allows: the step it is, the rules as they were applied, and what is out of order. */
record Genomen(Stap stap, List<Toetsing> regels, List<Waarschuwing> bevindingen) {}
