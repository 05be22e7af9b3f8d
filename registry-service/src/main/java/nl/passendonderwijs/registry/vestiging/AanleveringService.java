package nl.passendonderwijs.registry.vestiging;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gebied.Postcodegebied;
import nl.passendonderwijs.registry.gebied.Postcodes;
import nl.passendonderwijs.registry.gebied.Toewijzing;
import nl.passendonderwijs.registry.gedeeld.Verschil;
import nl.passendonderwijs.registry.importeren.Afwijzing;
import nl.passendonderwijs.registry.importeren.Importopdracht;
import nl.passendonderwijs.registry.importeren.Regel;
import nl.passendonderwijs.registry.importeren.Verwerkt;

/** Takes in vestigingen from whatever kind of file: determines their memberships and stores what differs. */
@ApplicationScoped
public class AanleveringService {

    @Inject
    Vestigingen vestigingen;

    @Inject
    VestigingService service;

    @Inject
    VerwijzingService verwijzingen;

    @Inject
    Postcodes postcodes;

    @Inject
    LandelijkeVerbanden landelijk;

    public Optional<String> ontbreekt() {
        return postcodes.geladen()
                ? Optional.empty()
                : Optional.of(
                        "Bied eerst de postcodes aan; daaruit volgt bij welk samenwerkingsverband een vestiging hoort.");
    }

    public Verwerkt verwerk(List<Regel<Aanlevering>> regels, Importopdracht opdracht) {
        var bekend = vestigingen.zoek(
                regels.stream().map(regel -> regel.waarde().vestiging().code()).toList());
        var bepaald = bepaald(regels, bekend, new Lidmaatschapsverloop(opdracht.peildatum()));
        var afwijzingen = new ArrayList<Afwijzing>();
        var verschil = Verschil.tussen(verwijzingen.bruikbaar(bepaald, afwijzingen), bekend, Vestiging::code);
        service.bewaar(verschil.teBewaren());
        return Verwerkt.van(verschil, gesloten(verschil, bekend), afwijzingen);
    }

    private List<Regel<Vestiging>> bepaald(
            List<Regel<Aanlevering>> regels, Map<Vestigingscode, Vestiging> bekend, Lidmaatschapsverloop verloop) {
        var gebieden = gebieden(regels);
        return regels.stream()
                .map(regel -> new Regel<>(regel.nr(), bepaald(regel.waarde(), gebieden, bekend, verloop)))
                .toList();
    }

    private Vestiging bepaald(
            Aanlevering aanlevering,
            Map<Postcode4, Toewijzing> gebieden,
            Map<Vestigingscode, Vestiging> bekend,
            Lidmaatschapsverloop verloop) {
        var vestiging = aanlevering.vestiging();
        var postcode = Optional.ofNullable(vestiging.ligging().pc4())
                .map(gebieden::get)
                .orElse(Toewijzing.GEEN);
        var leden = new Lidmaatschapsbepaling(landelijk).bepaal(aanlevering.feiten(postcode));
        var oud = bekend.get(vestiging.code());
        return vestiging.met(oud == null ? leden : verloop.verder(oud.lidmaatschappen(), leden));
    }

    private Map<Postcode4, Toewijzing> gebieden(List<Regel<Aanlevering>> regels) {
        var codes = regels.stream()
                .map(regel -> regel.waarde().vestiging().ligging().pc4())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return postcodes.zoek(codes).values().stream().collect(toMap(Postcodegebied::pc4, Postcodegebied::toewijzing));
    }

    private static int gesloten(Verschil<Vestiging> verschil, Map<Vestigingscode, Vestiging> bekend) {
        Function<Vestiging, Boolean> wasOpen = vestiging ->
                !Objects.requireNonNull(bekend.get(vestiging.code())).gesloten();
        return (int) verschil.gewijzigd().stream()
                .filter(vestiging -> vestiging.gesloten() && wasOpen.apply(vestiging))
                .count();
    }
}
