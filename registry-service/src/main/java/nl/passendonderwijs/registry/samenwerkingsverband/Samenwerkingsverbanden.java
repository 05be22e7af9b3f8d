package nl.passendonderwijs.registry.samenwerkingsverband;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;
import org.jspecify.annotations.Nullable;

/** All samenwerkingsverbanden, by code. */
public interface Samenwerkingsverbanden {

    Optional<Opgeslagen<Samenwerkingsverband>> zoek(SwvCode code);

    Map<SwvCode, Samenwerkingsverband> zoek(Collection<SwvCode> codes);

    void bewaar(List<Samenwerkingsverband> samenwerkingsverbanden);

    /** @param na code of the last one of the page before, or the empty string */
    List<Samenwerkingsverband> pagina(@Nullable Sector sector, String na, int aantal);

    long aantal(@Nullable Sector sector);

    Set<SwvCode> codes();

    /** Those of a sector that are in bedrijf on a day. */
    List<SwvCode> geldigOp(Sector sector, LocalDate dag);
}
