package nl.passendonderwijs.placement.bezwaar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.placement.historie.HistorieService;
import nl.passendonderwijs.placement.historie.Verteld;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.tekst.TekstService;

/** Shows bezwaren to the bevoegd gezag that must decide on them. */
@ApplicationScoped
public class BezwaarService {

    private static final String WAT = "bezwaar";

    @Inject
    Bezwaren bezwaren;

    @Inject
    BezwaartermijnService termijnen;

    @Inject
    HistorieService historie;

    @Inject
    TekstService teksten;

    @Inject
    Clock klok;

    /** With its term and texts; empty for whoever has no relation. */
    @Transactional
    public Optional<Bezwaarbeeld> bekijk(UUID id, Beller beller) {
        return bezwaren.bekijk(id, inzage(beller)).map(this::beeld);
    }

    /** Without the texts: those are read one by one. */
    @Transactional
    public List<Bezwaarbeeld> bekijk(Bezwaren.Vraag vraag, Beller beller) {
        return termijnen.beelden(bezwaren.bekijk(vraag, inzage(beller)));
    }

    /** All about a pupil, by any of these ids, with their texts. */
    @Transactional
    public List<Bezwaarbeeld> bekijkVan(List<UUID> leerling, Beller beller) {
        return bezwaren.bekijkVan(leerling, inzage(beller)).stream()
                .map(this::beeld)
                .toList();
    }

    /** With the text that was written at each step, oldest first; empty for whoever has no relation. */
    @Transactional
    public Optional<List<Verteld>> historie(UUID id, Beller beller) {
        return bezwaren.bekijk(id, inzage(beller)).map(gevonden -> historie.lees(gevonden.id()));
    }

    private Bezwaarbeeld beeld(Bezwaar bezwaar) {
        var ids = Stream.of(bezwaar.gronden(), bezwaar.motivering())
                .filter(Objects::nonNull)
                .toList();
        return termijnen.beelden(List.of(bezwaar)).getFirst().met(teksten.lees(ids));
    }

    private Inzage inzage(Beller beller) {
        return new Inzage(beller.organisatie(), beller.client(), WAT, klok.instant());
    }
}
