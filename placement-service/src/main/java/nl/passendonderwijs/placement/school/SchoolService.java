package nl.passendonderwijs.placement.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.passendonderwijs.events.registry.VestigingGewijzigd;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;

/** Schools, for the other features. */
@ApplicationScoped
public class SchoolService {

    @Inject
    Vestigingen vestigingen;

    public Scholen zoek(Collection<Vestigingscode> codes) {
        return codes.isEmpty() ? Scholen.van(List.of()) : vestigingen.zoek(codes);
    }

    /** The bevoegd gezag on whose behalf a caller acts (ZP-01); empty when it has none, or is not known. */
    public Optional<Bestuursnummer> bestuurVan(Organisatie organisatie) {
        var eigen = organisatie instanceof Organisatie.Vestiging(var code) ? List.of(code) : List.<Vestigingscode>of();
        return zoek(eigen).bestuurVan(organisatie);
    }

    /** Takes over what the registry told. */
    public void volg(VestigingGewijzigd event, String volgorde) {
        vestigingen.bewaar(vestiging(event), volgorde);
    }

    private static Vestiging vestiging(VestigingGewijzigd event) {
        return new Vestiging(
                Vestigingscode.van(event.vestiging()),
                Bestuursnummer.van(event.bestuur()),
                Soort.valueOf(event.soort()),
                event.schoolsoorten().stream().map(Schoolsoort::valueOf).collect(Collectors.toSet()),
                event.cluster12(),
                event.openbaar(),
                event.denominatie(),
                new Ligging(event.pc4(), event.lat(), event.lon()),
                event.geldigVan(),
                event.geldigTot(),
                event.lidmaatschappen().stream()
                        .map(SchoolService::lidmaatschap)
                        .toList());
    }

    private static Lidmaatschap lidmaatschap(VestigingGewijzigd.Lidmaatschap lid) {
        LocalDate tot = lid.tot();
        return new Lidmaatschap(SwvCode.van(lid.swv()), lid.van(), tot);
    }
}
