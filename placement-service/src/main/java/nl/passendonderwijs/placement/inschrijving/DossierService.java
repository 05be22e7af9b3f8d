package nl.passendonderwijs.placement.inschrijving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.historie.HistorieService;
import nl.passendonderwijs.placement.historie.Melding;
import nl.passendonderwijs.placement.inschrijving.status.Einde;
import nl.passendonderwijs.placement.inschrijving.status.Stapsoort;
import nl.passendonderwijs.placement.leerling.LeerlingService;
import org.jspecify.annotations.Nullable;

/** Keeps what is done with inschrijvingen, for the features around them; all within the transaction of the step. */
@ApplicationScoped
public class DossierService {

    @Inject
    Inschrijvingen inschrijvingen;

    @Inject
    LeerlingService leerlingen;

    @Inject
    HistorieService historie;

    @Inject
    BerichtService berichten;

    /** To work with: the one that is named, or else the one of the caller's bestuur that lasts on the day. */
    public Optional<Inschrijving> zoek(UUID leerling, @Nullable UUID id, @Nullable LocalDate dag, Beller beller) {
        if (id != null) {
            return inschrijvingen.zoek(leerling, id, beller.organisatie());
        }
        return inschrijvingen.zoek(leerling, beller.organisatie()).stream()
                .filter(inschrijving -> dag != null && inschrijving.duurtOp(dag))
                .findFirst();
    }

    /** As {@link #zoek}, held by this transaction; refused when there is none. */
    public Uitkomst<Inschrijving> neem(UUID leerling, @Nullable UUID id, LocalDate dag, Beller beller) {
        if (leerlingen.zoek(leerling, beller).isEmpty()) {
            return Uitkomst.geweigerd(Weigering.onbekend("Deze leerling bestaat niet."));
        }
        return zoek(leerling, id, dag, beller)
                .flatMap(gevonden -> inschrijvingen.neem(leerling, gevonden.id(), beller.organisatie()))
                .filter(inschrijving -> inschrijving.duurtOp(dag))
                .<Uitkomst<Inschrijving>>map(Uitkomst::gelukt)
                .orElseGet(() -> Uitkomst.geweigerd(Weigering.staat(
                        "niet-ingeschreven",
                        "De leerling staat op %s niet ingeschreven bij uw bestuur.".formatted(dag))));
    }

    /** Answers the id in the history. */
    public UUID leg(Inschrijving inschrijving, Gebeurd gebeurd, Door door) {
        return historie.leg(melding(inschrijving, gebeurd), door);
    }

    /** @param na an inschrijving whose row this transaction holds, after the step */
    public UUID bewaar(Inschrijving na, Gebeurd gebeurd, Door door) {
        inschrijvingen.bewaar(na);
        return leg(na, gebeurd, door);
    }

    /** As {@link #bewaar}, for the step with which it ended; tells all who want to know. */
    public void beeindig(Inschrijving na, Gebeurd gebeurd, Door door) {
        var _ = bewaar(na, gebeurd, door);
        var einde = na.stand().einde().orElseThrow();
        berichten.meld(na, new Wijziging.Beeindigd(einde.uitschrijfdatum(), einde.reden()), door);
    }

    /** As {@link #bewaar}, for a removal that was taken back; tells all who want to know. */
    public void keerTerug(Inschrijving na, Gebeurd gebeurd, Door door) {
        var _ = bewaar(na, gebeurd, door);
        berichten.meld(na, new Wijziging.Teruggekeerd(gebeurd.datum()), door);
    }

    /** What was for the time being ends by something that happened elsewhere (ZP-11). */
    public void beeindigTijdelijk(Inschrijving tijdelijk, Einde gewenst, Door door) {
        var na = tijdelijk.eindigt(gewenst);
        var einde = na.stand().einde().orElseThrow();
        var feiten = Map.of("reden", einde.reden().name());
        beeindig(na, Gebeurd.van(Stapsoort.UITSCHRIJVEN, einde.uitschrijfdatum(), feiten), door);
    }

    void legTijdelijk(List<Inschrijving> nieuwe, Door door) {
        historie.leg(
                nieuwe.stream()
                        .map(nieuw -> melding(
                                nieuw, Gebeurd.van(Begin.TIJDELIJK_INSCHRIJVEN, nieuw.inschrijfdatum(), feiten(nieuw))))
                        .toList(),
                door);
        berichten.meldTijdelijk(nieuwe, door);
    }

    static Map<String, String> feiten(Inschrijving inschrijving) {
        var vestiging = inschrijving.plek().vestiging().toString();
        return inschrijving.aanmelding() == null
                ? Map.of("vestiging", vestiging)
                : Map.of(
                        "vestiging",
                        vestiging,
                        "aanmelding",
                        inschrijving.aanmelding().toString());
    }

    private static Melding melding(Inschrijving inschrijving, Gebeurd gebeurd) {
        return new Melding(
                inschrijving.id(),
                inschrijving.leerling(),
                gebeurd.stap().name(),
                gebeurd.datum(),
                gebeurd.feiten(),
                gebeurd.bevindingen(),
                gebeurd.toelichting());
    }
}
