package nl.passendonderwijs.registry.aanlevering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.passendonderwijs.registry.gebied.Postcodes;
import nl.passendonderwijs.registry.gebied.VerwijzingService;
import nl.passendonderwijs.registry.gebied.VerwijzingService.Verwijzing;
import nl.passendonderwijs.registry.gedeeld.Overname;
import nl.passendonderwijs.registry.importeren.ImportmutatieService;
import nl.passendonderwijs.registry.importeren.Importopdracht;
import nl.passendonderwijs.registry.importeren.Regel;
import nl.passendonderwijs.registry.importeren.verslag.Afwijzing;
import nl.passendonderwijs.registry.importeren.verslag.Verwerkt;
import nl.passendonderwijs.registry.vestiging.VestigingService;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;
import nl.passendonderwijs.registry.vestiging.Vestigingstanden;

/** Takes in vestigingen from whatever kind of file, and stores what differs. */
@ApplicationScoped
public class AanleveringService {
    @Inject
    Vestigingstanden standen;

    @Inject
    VestigingService service;

    @Inject
    VerwijzingService verwijzingen;

    @Inject
    Postcodes postcodes;

    @Inject
    ImportmutatieService mutaties;

    public Optional<String> ontbreekt() {
        return postcodes.geladen()
                ? Optional.empty()
                : Optional.of(
                        "Bied eerst de postcodes aan; daaruit volgt bij welk samenwerkingsverband een vestiging hoort.");
    }

    public Verwerkt verwerk(List<Regel<Vestigingstand>> regels, Importopdracht opdracht) {
        var afwijzingen = new ArrayList<Afwijzing>();
        var bruikbaar =
                verwijzingen.bruikbaar(regels, AanleveringService::verwijzing, opdracht.peildatum(), afwijzingen);
        var nieuw = metNodigRegister(bruikbaar);
        var bekend = standen.verlopen(nieuw.stream().map(Vestigingstand::code).toList());
        var over = new Overname(opdracht.peildatum()).van(nieuw, bekend, Vestigingstand::code);
        service.bewaar(over.tijdlijnen(), mutaties.van(opdracht));
        return Verwerkt.van(over.verschil(), AanleveringService::sluit, afwijzingen);
    }

    private List<Vestigingstand> metNodigRegister(List<Vestigingstand> aangeleverd) {
        var gebieden = postcodes.verlopen(aangeleverd.stream()
                .map(stand -> stand.ligging().pc4())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var registerwoord = new Registerwoord(gebieden);
        return aangeleverd.stream().map(registerwoord::inZoverNodig).toList();
    }

    private static Verwijzing verwijzing(Vestigingstand stand) {
        return new Verwijzing(stand.ligging().gemeente(), stand.aansluiting().register());
    }

    private static boolean sluit(Vestigingstand oud, Vestigingstand nieuw) {
        return oud.geldig().tot() == null && nieuw.geldig().tot() != null;
    }
}
