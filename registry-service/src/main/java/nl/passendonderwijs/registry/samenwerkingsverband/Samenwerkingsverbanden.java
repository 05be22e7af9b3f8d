package nl.passendonderwijs.registry.samenwerkingsverband;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.Verlopen;
import org.jspecify.annotations.Nullable;

/** All samenwerkingsverbanden, by code; one that was merged away is still known. */
public interface Samenwerkingsverbanden extends Verlopen<SwvCode, Samenwerkingsverband> {
    /** @param na code of the last one of the page before, or the empty string */
    List<Samenwerkingsverband> pagina(@Nullable Sector sector, LocalDate peildatum, String na, int aantal);

    long aantal(@Nullable Sector sector, LocalDate peildatum);

    /** Those in bedrijf on a day. */
    Set<SwvCode> codes(LocalDate dag);

    /** Those of a sector that are in bedrijf on a day. */
    List<SwvCode> geldigOp(Sector sector, LocalDate dag);
}
