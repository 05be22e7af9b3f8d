package nl.passendonderwijs.placement.opp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.AanmeldingService;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.inschrijving.Inschrijving;
import nl.passendonderwijs.placement.inschrijving.Inschrijvinggevolg;
import nl.passendonderwijs.placement.inschrijving.Wijziging;
import org.jspecify.annotations.Nullable;

/** An inschrijving starts the time to adopt an ontwikkelingsperspectief by itself, and its end ends one (OPP-02). */
@ApplicationScoped
public class OppinschrijvingService implements Inschrijvinggevolg {

    @Inject
    OppService opps;

    @Inject
    OppstapService stappen;

    @Inject
    AanmeldingService aanmeldingen;

    @Override
    public void na(Inschrijving inschrijving, Wijziging wat, Door door) {
        switch (wat) {
            case Wijziging.Ingeschreven(var datum) -> begin(inschrijving, null, datum, door);
            case Wijziging.DefinitiefGeworden(var datum) ->
                begin(inschrijving, datum, inschrijving.inschrijfdatum(), door);
            case Wijziging.Teruggekeerd(var datum) -> keerTerug(inschrijving, datum, door);
            // Time runs from the definitive placement.
            case Wijziging.TijdelijkIngeschreven _ -> {}
            case Wijziging.Beeindigd einde ->
                stappen.beeindig(
                        inschrijving.leerling(),
                        inschrijving.plek().bestuur(),
                        inschrijving.plek().vestiging(),
                        einde.datum(),
                        door);
        }
    }

    /** Its ontwikkelingsperspectief ended with the removal, unless the last day was still to come. */
    private void keerTerug(Inschrijving inschrijving, LocalDate datum, Door door) {
        if (!stappen.zetVoort(inschrijving.leerling(), inschrijving.plek(), datum, door)) {
            begin(inschrijving, datum, datum, door);
        }
    }

    /**
     * One that the school began already is joined to the inschrijving; one of the same bestuur for elsewhere is over, for
     * a pupil is at one school at a time.
     *
     * @param sinds the day from which the pupil is here
     */
    private void begin(Inschrijving inschrijving, @Nullable LocalDate geplaatst, LocalDate sinds, Door door) {
        var eerste = eerste(inschrijving, geplaatst);
        var leerling = inschrijving.leerling();
        if (opps.koppel(leerling, inschrijving.plek(), inschrijving.id(), eerste.plaatsingsdatum())) {
            return;
        }
        stappen.beeindig(leerling, inschrijving.plek().bestuur(), sinds.minusDays(1), door);
        if (eerste.plicht().verplicht()) {
            var _ = opps.start(leerling, eerste, door);
        }
    }

    private Oppbegin eerste(Inschrijving inschrijving, @Nullable LocalDate geplaatst) {
        var eerste = inschrijving.inschrijfdatum();
        return new Oppbegin(
                inschrijving.plek().vestiging(),
                inschrijving.plek().soortOnderwijs(),
                inschrijving.id(),
                eerste,
                geplaatst == null || geplaatst.isBefore(eerste) ? null : geplaatst,
                extraOndersteuning(inschrijving),
                false);
    }

    /** As the school judged it at the aanmelding; without one nobody told of it here. */
    private boolean extraOndersteuning(Inschrijving inschrijving) {
        return Optional.ofNullable(inschrijving.aanmelding())
                .flatMap(id -> aanmeldingen.neem(
                        id, new Organisatie.Bestuur(inschrijving.plek().bestuur())))
                .map(Aanmelding::vraagtExtraOndersteuning)
                .orElse(false);
    }
}
