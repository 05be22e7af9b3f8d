package nl.passendonderwijs.placement.plek;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;

/** The own copies of schools, support and PC4s, as a search reads them: one statement for each question. */
public interface Plekbron {

    Uitgangspunt uitgangspunt(Aanmelding aanmelding, LocalDate startdatum, Zoekwens wens);

    /** The school of aanmelding, those of its samenwerkingsverband and, when asked, those around the child. */
    List<Kandidaat> kandidaten(Zoekopdracht opdracht);
}
