package nl.passendonderwijs.placement.plek;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.AanmeldingService;
import nl.passendonderwijs.placement.plek.rangorde.Rangschikking;
import nl.passendonderwijs.placement.plek.selectie.Selectie;

/** Looks for schools that may fit a child, and says why; deciding is not its work. */
@ApplicationScoped
public class PlekService {

    @Inject
    AanmeldingService aanmeldingen;

    @Inject
    Plekbron bron;

    /**
     * Looks up what a search begins with. Empty when the caller has no relation to the aanmelding; else the processing
     * log says that its record was used, also when the question turns out to have faults.
     */
    @Transactional
    public Optional<Zoekopdracht> bereidVoor(UUID aanmelding, Zoekwens wens, Beller beller) {
        return aanmeldingen.bekijk(aanmelding, beller).map(gevonden -> opdracht(gevonden, wens));
    }

    /** Only for a search without faults. */
    @Transactional
    public Plekvoorstel zoek(Zoekopdracht opdracht) {
        var kandidaten = bron.kandidaten(opdracht);
        var selectie = Selectie.van(kandidaten, opdracht);
        var plekken = Rangschikking.voor(opdracht).rangschik(selectie.passend());
        return new Plekvoorstel(
                opdracht,
                kandidaten.size(),
                selectie.weggelaten().stream().collect(groupingBy(weg -> weg, counting())),
                plekken.size(),
                plekken.stream().limit(opdracht.wens().limiet()).toList());
    }

    private Zoekopdracht opdracht(Aanmelding aanmelding, Zoekwens wens) {
        var gegevens = aanmelding.gegevens();
        var startdatum = requireNonNullElse(wens.startdatum(), gegevens.gewensteStartdatum());
        return new Zoekopdracht(
                aanmelding.id(),
                gegevens.vestiging(),
                gegevens.soortOnderwijs(),
                gegevens.postcode4(),
                gegevens.ontvangstdatum(),
                startdatum,
                wens,
                bron.uitgangspunt(aanmelding, startdatum, wens));
    }
}
