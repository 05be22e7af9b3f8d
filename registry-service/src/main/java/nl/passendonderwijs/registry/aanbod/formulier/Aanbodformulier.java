package nl.passendonderwijs.registry.aanbod.formulier;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.aanbod.Aanbodvorm;
import nl.passendonderwijs.registry.aanbod.Herkomst;
import nl.passendonderwijs.registry.aanbod.Ondersteuningsaanbod;
import org.jspecify.annotations.Nullable;

/** What a school sent: what is missing or could not be read is null, and the rest is judged all the same. */
public record Aanbodformulier(
        @Nullable Aanbodvorm vorm,
        @Nullable Herkomst herkomst,
        @Nullable LocalDate vaststellingsdatum,
        @Nullable LocalDate geldigVan,
        @Nullable LocalDate geldigTot,
        @Nullable String bronadres,
        boolean expertisecentrum,
        boolean ambulanteBegeleiding,
        List<Voorzieningformulier> aanbod,
        List<Initiatiefformulier> initiatieven,
        @Nullable String reden) {

    /** The day to judge it on. */
    public LocalDate dag(LocalDate vandaag) {
        return geldigVan == null ? vandaag : geldigVan;
    }

    /** The codes that must be looked up to judge this. */
    public Set<Vestigingscode> genoemdeVestigingen(Vestigingscode zelf) {
        return Stream.concat(Stream.of(zelf), initiatieven.stream().flatMap(Initiatiefformulier::leesbarePartners))
                .collect(Collectors.toSet());
    }

    /** Only for a form without faults. */
    public Ondersteuningsaanbod aanbod(Vestigingscode vestiging) {
        return new Ondersteuningsaanbod(
                vestiging,
                requireNonNull(vorm),
                herkomst == null ? Herkomst.SCHOOL : herkomst,
                requireNonNull(vaststellingsdatum),
                new Periode(requireNonNull(geldigVan), geldigTot),
                bronadres,
                expertisecentrum,
                ambulanteBegeleiding,
                aanbod.stream().map(Voorzieningformulier::voorziening).toList(),
                initiatieven.stream().map(Initiatiefformulier::initiatief).toList());
    }
}
