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
 * A school location, as placement knows it from the events of the registry: as it was when last told of, or as it was
 * on the day that {@link #op} asked for.
 *
 * @param schoolsoorten for VO; empty when the source says nothing
 * @param openbaar decides from which day a term is suspended
 * @param geldigTot first day it is closed, null while it stands
 * @param standen what it was at which time, oldest first
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
        List<Lidmaatschap> lidmaatschappen,
        List<Schoolstand> standen) {

    public Vestiging {
        schoolsoorten = Set.copyOf(schoolsoorten);
        lidmaatschappen = List.copyOf(lidmaatschappen);
        standen = List.copyOf(standen);
    }

    /**
     * As it was on that day. Before its first day it is what it will be then, for it receives aanmeldingen already;
     * after its last what it was.
     */
    public Vestiging op(LocalDate datum) {
        return standen.stream()
                .filter(stand -> stand.isBegonnenOp(datum))
                .reduce((_, later) -> later)
                .or(() -> standen.stream().findFirst())
                .map(this::met)
                .orElse(this);
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

    public boolean biedt(SoortOnderwijs gevraagd) {
        return new Schoolaard(soort, schoolsoorten).biedt(gevraagd);
    }

    /** Whether a pupil of this sector could be at home here. */
    public boolean biedtIn(Sector sector) {
        return new Schoolaard(soort, schoolsoorten).biedtIn(sector);
    }

    /** The samenwerkingsverband of this sector on that day; empty before passend onderwijs began. */
    public Optional<SwvCode> swv(Sector sector, LocalDate datum) {
        return lidmaatschappen.stream()
                .filter(lidmaatschap -> lidmaatschap.geldt(sector, datum))
                .map(Lidmaatschap::swv)
                .findFirst();
    }

    private Vestiging met(Schoolstand stand) {
        return new Vestiging(
                code,
                stand.bestuur(),
                stand.soort(),
                stand.schoolsoorten(),
                cluster12,
                stand.openbaar(),
                stand.denominatie(),
                stand.ligging(),
                geldigVan,
                geldigTot,
                lidmaatschappen,
                standen);
    }
}
