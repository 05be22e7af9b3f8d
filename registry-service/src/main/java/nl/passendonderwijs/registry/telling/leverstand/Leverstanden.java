package nl.passendonderwijs.registry.telling.leverstand;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.registry.telling.Telling;

/** What should have been counted and was not. */
public interface Leverstanden {

    /** Of the members on that day, those that this version does not know, in order of code. */
    List<NietGeleverd> nietGeleverd(Telling telling);

    /** Of all samenwerkingsverbanden of the sector together. */
    Leverstand stand(Sector sector, LocalDate teldatum);
}
