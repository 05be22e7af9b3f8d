package nl.passendonderwijs.placement.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.jspecify.annotations.Nullable;

/**
 * A school location, as placement knows it from the events of the registry.
 *
 * @param schoolsoorten for VO; empty when the source says nothing
 * @param openbaar decides from which day a term is suspended
 * @param geldigTot first day it is closed, null while it stands
 */
public record Vestiging(
        Vestigingscode code,
        Bestuursnummer bestuur,
        Soort soort,
        Set<Schoolsoort> schoolsoorten,
        boolean cluster12,
        boolean openbaar,
        String denominatie,
        Ligging ligging,
        LocalDate geldigVan,
        @Nullable LocalDate geldigTot,
        List<Lidmaatschap> lidmaatschappen) {

    public Vestiging {
        schoolsoorten = Set.copyOf(schoolsoorten);
        lidmaatschappen = List.copyOf(lidmaatschappen);
    }

    /** Only closing counts: a school that opens next August already receives its first aanmeldingen. */
    public boolean isGeslotenOp(LocalDate datum) {
        return geldigTot != null && !datum.isBefore(geldigTot);
    }

    /** A cluster 1 or 2 instelling has its own commission and stays outside every swv. */
    @Regel("MEM-03")
    public boolean isInstelling() {
        return cluster12 || soort == Soort.INSTELLING;
    }

    /** What the register does not deny is possible: few vo schools say which schoolsoorten a vestiging has. */
    public boolean biedt(SoortOnderwijs gevraagd) {
        return switch (gevraagd) {
            case BAO -> soort == Soort.BAO;
            case SBO -> soort == Soort.SBO;
            case SO -> soort == Soort.SO || soort == Soort.SOVSO;
            case VSO -> soort == Soort.VSO || soort == Soort.SOVSO;
            case VO -> soort == Soort.VO && !schoolsoorten.equals(Set.of(Schoolsoort.PRO));
            case PRO -> soort == Soort.VO && (schoolsoorten.isEmpty() || schoolsoorten.contains(Schoolsoort.PRO));
        };
    }

    /** The samenwerkingsverband of this sector on that day; empty before passend onderwijs began. */
    public Optional<SwvCode> swv(Sector sector, LocalDate datum) {
        return lidmaatschappen.stream()
                .filter(lidmaatschap -> lidmaatschap.geldt(sector, datum))
                .map(Lidmaatschap::swv)
                .findFirst();
    }
}
