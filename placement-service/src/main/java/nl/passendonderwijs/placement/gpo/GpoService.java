package nl.passendonderwijs.placement.gpo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.placement.gpo.regel.Gpotermijnen;
import nl.passendonderwijs.placement.historie.HistorieService;
import nl.passendonderwijs.placement.historie.Verteld;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.tekst.TekstService;

/** Shows cases at the geschillencommissie to the bevoegd gezag that they are about. */
@ApplicationScoped
public class GpoService {

    private static final String WAT = "gpo-zaak";

    @Inject
    Gpozaken zaken;

    @Inject
    HistorieService historie;

    @Inject
    TekstService teksten;

    @Inject
    Gporegels regels;

    @Inject
    Clock klok;

    /** With its texts; empty for whoever has no relation. */
    @Transactional
    public Optional<Gpobeeld> bekijk(UUID id, Beller beller) {
        return zaken.bekijk(id, inzage(beller)).map(this::metTeksten);
    }

    /** Without the texts: those are read one by one. */
    @Transactional
    public List<Gpobeeld> bekijk(Gpozaken.Vraag vraag, Beller beller) {
        return zaken.bekijk(vraag, inzage(beller)).stream()
                .map(zaak -> beeld(zaak, Map.of()))
                .toList();
    }

    /** All about a pupil, by any of these ids, with their texts. */
    @Transactional
    public List<Gpobeeld> bekijkVan(List<UUID> leerling, Beller beller) {
        return zaken.bekijkVan(leerling, inzage(beller)).stream()
                .map(this::metTeksten)
                .toList();
    }

    /** With the text that was written at each step, oldest first; empty for whoever has no relation. */
    @Transactional
    public Optional<List<Verteld>> historie(UUID id, Beller beller) {
        return zaken.bekijk(id, inzage(beller)).map(gevonden -> historie.lees(gevonden.id()));
    }

    private Gpobeeld metTeksten(Gpozaak zaak) {
        var ids = Stream.of(zaak.samenvatting(), zaak.motivering())
                .filter(Objects::nonNull)
                .toList();
        return beeld(zaak, teksten.lees(ids));
    }

    private Gpobeeld beeld(Gpozaak zaak, Map<UUID, String> gelezen) {
        return new Gpobeeld(zaak, Gpotermijnen.van(zaak, regels), gelezen);
    }

    private Inzage inzage(Beller beller) {
        return new Inzage(beller.organisatie(), beller.client(), WAT, klok.instant());
    }
}
