package nl.passendonderwijs.registry.dekking;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.passendonderwijs.registry.aanbod.Plaatsmaskering;
import nl.passendonderwijs.registry.aanbod.voorziening.Voorziening;
import nl.passendonderwijs.registry.behoefte.Ondersteuningsbehoefte;
import org.jspecify.annotations.Nullable;

/**
 * Who offers what where, and what is missing. A white spot is a gemeente where no member has a place for a behoefte,
 * while the nearest that has one is farther than the limit, or there is none.
 *
 * @param grensKm a nearest place within these km is no white spot
 * @param maskering says where there may be a place
 */
public record Dekkingbepaling(double grensKm, Plaatsmaskering maskering) {

    /** One row per behoefte and gebied, in the order of both. */
    public List<Dekkingsrij> bepaal(Dekkingsgegevens gegevens) {
        var perBehoefte = gegevens.aanbieders().stream().collect(groupingBy(Aanbieder::behoefte));
        return gegevens.behoeften().stream()
                .flatMap(behoefte -> gegevens.gebieden().stream()
                        .map(gebied -> rij(
                                behoefte,
                                gebied,
                                kandidaten(gebied, perBehoefte.getOrDefault(behoefte.code(), List.of())),
                                gegevens.zonderPublicaties())))
                .toList();
    }

    private List<Kandidaat> kandidaten(Gebied gebied, List<Aanbieder> aanbieders) {
        return aanbieders.stream()
                .map(een -> Kandidaat.van(gebied, een, maskering.beschikbaarheid(een.voorziening())))
                .toList();
    }

    private Dekkingsrij rij(
            Ondersteuningsbehoefte behoefte, Gebied gebied, List<Kandidaat> kandidaten, boolean niemandZegtIets) {
        var hier = kandidaten.stream()
                .filter(Kandidaat::hier)
                .map(Kandidaat::aanbieder)
                .toList();
        var witteVlek = niemandZegtIets ? null : witteVlek(kandidaten);
        return new Dekkingsrij(behoefte, gebied, hier, vrijePlaatsen(hier), dichtstbij(kandidaten), witteVlek);
    }

    /** Null when someone may have a place near enough, and nobody surely has. */
    private @Nullable Boolean witteVlek(List<Kandidaat> kandidaten) {
        if (kandidaten.stream().anyMatch(een -> een.zekerBinnen(grensKm))) {
            return false;
        }
        return kandidaten.stream().anyMatch(een -> een.misschienBinnen(grensKm)) ? null : Boolean.TRUE;
    }

    private static @Nullable Dichtstbij dichtstbij(List<Kandidaat> kandidaten) {
        return kandidaten.stream()
                .flatMap(een -> een.dichtstbij().stream())
                .min(Comparator.comparingDouble(Dichtstbij::afstandKm)
                        .thenComparing(een -> een.vestiging().toString()))
                .orElse(null);
    }

    /** One that is not known makes the sum unknown: nothing can be computed back from it. */
    private static @Nullable Integer vrijePlaatsen(List<Aanbieder> hier) {
        var vrij = hier.stream()
                .map(Aanbieder::voorziening)
                .filter(een -> een.plaatsen() != null)
                .map(Voorziening::vrij)
                .toList();
        return vrij.isEmpty() || vrij.stream().anyMatch(Objects::isNull)
                ? null
                : Integer.valueOf(vrij.stream().mapToInt(Integer::intValue).sum());
    }
}
