package nl.passendonderwijs.registry.aanlevering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.registry.gebied.Postcodegebied;
import nl.passendonderwijs.registry.gebied.Postcodes;
import nl.passendonderwijs.registry.gebied.Toewijzing;
import nl.passendonderwijs.registry.gebied.VerwijzingService;
import nl.passendonderwijs.registry.gebied.VerwijzingService.Verwijzing;
import nl.passendonderwijs.registry.gedeeld.Overname;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
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
        var nieuw = metNodigRegister(bruikbaar, opdracht);
        var bekend = standen.verlopen(nieuw.stream().map(Vestigingstand::code).toList());
        var over = new Overname(opdracht.peildatum()).van(nieuw, bekend, Vestigingstand::code);
        service.bewaar(over.tijdlijnen(), mutaties.van(opdracht));
        return Verwerkt.van(over.verschil(), AanleveringService::sluit, afwijzingen);
    }

    /** Membership is derived (MEM-01): what the source says of it counts only where the PC4 says nothing. */
    private List<Vestigingstand> metNodigRegister(List<Vestigingstand> aangeleverd, Importopdracht opdracht) {
        var gebieden = postcodes.verlopen(aangeleverd.stream()
                .map(stand -> stand.ligging().pc4())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return aangeleverd.stream()
                .map(stand -> metNodigRegister(stand, gebieden, opdracht))
                .toList();
    }

    private static Vestigingstand metNodigRegister(
            Vestigingstand stand, Map<Postcode4, Tijdlijn<Postcodegebied>> gebieden, Importopdracht opdracht) {
        var dag =
                Objects.requireNonNullElse(opdracht.peildatum(), stand.geldig().van());
        var pc4 = stand.ligging().pc4();
        var ingedeeld = pc4 == null
                ? Toewijzing.GEEN
                : gebieden.getOrDefault(pc4, Tijdlijn.leeg())
                        .rond(dag)
                        .map(Postcodegebied::toewijzing)
                        .orElse(Toewijzing.GEEN);
        var aansluiting = stand.aansluiting();
        return stand.met(aansluiting.met(aansluiting.register().waarZwijgt(ingedeeld)));
    }

    private static Verwijzing verwijzing(Vestigingstand stand) {
        return new Verwijzing(stand.ligging().gemeente(), stand.aansluiting().register());
    }

    private static boolean sluit(Vestigingstand oud, Vestigingstand nieuw) {
        return oud.geldig().tot() == null && nieuw.geldig().tot() != null;
    }
}
