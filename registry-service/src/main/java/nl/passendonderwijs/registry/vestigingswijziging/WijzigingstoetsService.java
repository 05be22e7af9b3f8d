package nl.passendonderwijs.registry.vestigingswijziging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.registry.bestuur.Besturen;
import nl.passendonderwijs.registry.gebied.Gemeenten;
import nl.passendonderwijs.registry.gebied.Postcodegebied;
import nl.passendonderwijs.registry.gebied.Postcodes;
import nl.passendonderwijs.registry.gedeeld.OpDag;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
import nl.passendonderwijs.registry.lidmaatschap.LandelijkeVerbanden;
import nl.passendonderwijs.registry.lidmaatschap.Lidmaatschapsbepaling;
import nl.passendonderwijs.registry.vestiging.Vestigingen;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;
import nl.passendonderwijs.registry.vestiging.Vestigingstanden;
import nl.passendonderwijs.registry.vestiging.Vestigingsvraag;
import org.jspecify.annotations.Nullable;

/** Names every fault of a change that shows only beside what the register knows. */
@ApplicationScoped
public class WijzigingstoetsService {
    /** More than any bestuur has. */
    private static final int MEEST = 1000;

    @Inject
    Vestigingstanden standen;

    @Inject
    Vestigingen vestigingen;

    @Inject
    Besturen besturen;

    @Inject
    Gemeenten gemeenten;

    @Inject
    Postcodes postcodes;

    @Inject
    LandelijkeVerbanden landelijk;

    /** @param gevraagd may be of a form with faults elsewhere */
    public List<Fout> bezwaren(Vestigingswijziging gevraagd) {
        var lijn = standen.verlopen(List.of(gevraagd.vestiging())).getOrDefault(gevraagd.vestiging(), Tijdlijn.leeg());
        var wijziging = gevraagd.aangevuld(lijn);
        var verandering = wijziging.verandering();
        var dag = wijziging.ingangsdatum();
        var gevolgen = wijziging.gevolgen(lijn);
        return Stream.of(
                        bestaat(gemeenten, verandering.gemeente(), dag, "gemeente", "Deze gemeente").stream(),
                        bestaat(besturen, verandering.bestuur(), dag, "bestuur", "Dit bestuur").stream(),
                        plaats(verandering, gevolgen),
                        gevolgen.stream().flatMap(stand -> richting(verandering, stand, dag).stream()))
                .flatMap(fouten -> fouten)
                .distinct()
                .toList();
    }

    private static <K> Optional<Fout> bestaat(
            OpDag<K, ?> alle, @Nullable K sleutel, LocalDate dag, String veld, String wat) {
        return sleutel == null || alle.zoek(sleutel, dag).isPresent()
                ? Optional.empty()
                : Optional.of(Fout.veld(veld, "onbekend", "%s staat op %s niet in het register.".formatted(wat, dag)));
    }

    private Stream<Fout> plaats(Verandering verandering, List<Vestigingstand> gevolgen) {
        var gebieden = postcodes.verlopen(gevolgen.stream()
                .map(stand -> stand.ligging().pc4())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return gevolgen.stream().flatMap(stand -> plaats(verandering, stand, gebieden).stream());
    }

    private List<Fout> plaats(
            Verandering verandering, Vestigingstand nieuw, Map<Postcode4, Tijdlijn<Postcodegebied>> gebieden) {
        var dag = nieuw.geldig().van();
        var gebied =
                Optional.ofNullable(nieuw.ligging().pc4()).map(gebieden::get).flatMap(lijn -> lijn.op(dag));
        return new Plaatstoets(new Lidmaatschapsbepaling(landelijk), gebied, dag).bezwaren(verandering, nieuw);
    }

    private Optional<Fout> richting(Verandering verandering, Vestigingstand nieuw, LocalDate dag) {
        return Boolean.TRUE.equals(verandering.landelijk())
                ? Richtingtoets.bezwaar(nieuw, hebbenAndereRichting(nieuw, dag))
                : Optional.empty();
    }

    /** Whether another vestiging of its bestuur is of the richting; it cannot be its own proof. */
    private boolean hebbenAndereRichting(Vestigingstand nieuw, LocalDate dag) {
        return vestigingen.pagina(new Vestigingsvraag(null, null, null, nieuw.bestuur(), dag), "", MEEST).stream()
                .filter(vestiging -> !vestiging.code().equals(nieuw.code()))
                .anyMatch(vestiging -> vestiging.denominatie().reformatorisch());
    }
}
