package nl.passendonderwijs.registry.gebied;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;
import org.jspecify.annotations.Nullable;

/** The samenwerkingsverband of each sector that a place belongs to; null where none is known. */
public record Toewijzing(@Nullable SwvCode po, @Nullable SwvCode vo) {

    public static final Toewijzing GEEN = new Toewijzing(null, null);

    public Optional<SwvCode> voor(Sector sector) {
        return Optional.ofNullable(
                switch (sector) {
                    case PO -> po;
                    case VO -> vo;
                });
    }

    /** What it says of these sectors. */
    public Toewijzing voor(Collection<Sector> sectoren) {
        return new Toewijzing(sectoren.contains(Sector.PO) ? po : null, sectoren.contains(Sector.VO) ? vo : null);
    }

    public Stream<SwvCode> alle() {
        return Stream.of(Sector.values()).flatMap(sector -> voor(sector).stream());
    }
}
