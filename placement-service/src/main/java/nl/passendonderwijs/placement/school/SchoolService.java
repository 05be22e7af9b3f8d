package nl.passendonderwijs.placement.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.events.registry.VestigingGewijzigd;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.kit.waarden.Vestigingscode;

/** Schools, for the other features. */
@ApplicationScoped
public class SchoolService {

    @Inject
    Vestigingen vestigingen;

    /** As they were when last told of. */
    public Scholen zoek(Collection<Vestigingscode> codes) {
        return codes.isEmpty() ? Scholen.van(List.of()) : vestigingen.zoek(codes);
    }

    /** The bevoegd gezag on whose behalf a caller acts (ZP-01); empty when it has none, or is not known. */
    public Optional<Bestuursnummer> bestuurVan(Organisatie organisatie) {
        var eigen = organisatie instanceof Organisatie.Vestiging(var code) ? List.of(code) : List.<Vestigingscode>of();
        return zoek(eigen).bestuurVan(organisatie);
    }

    /** As they were on that day. */
    public Scholen zoek(Collection<Vestigingscode> codes, LocalDate datum) {
        return zoek(codes).op(datum);
    }

    /** Takes over what the registry told. */
    public void volg(VestigingGewijzigd event, String volgorde) {
        vestigingen.bewaar(SchoolberichtService.vestiging(event), volgorde);
    }
}
