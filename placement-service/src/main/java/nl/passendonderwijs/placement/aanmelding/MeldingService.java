package nl.passendonderwijs.placement.aanmelding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.events.placement.AanmeldingGeweigerd;
import nl.passendonderwijs.events.placement.AanmeldingIngetrokken;
import nl.passendonderwijs.events.placement.AanmeldingNietInBehandelingGenomen;
import nl.passendonderwijs.events.placement.AanvullingGevraagd;
import nl.passendonderwijs.events.placement.BeslistermijnVerlengd;
import nl.passendonderwijs.events.placement.LeerlingAangemeld;
import nl.passendonderwijs.events.placement.LeerlingGeplaatst;
import nl.passendonderwijs.events.placement.PlacementEvent;
import nl.passendonderwijs.kit.outbox.Outbox;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.termijn.Termijnregels;
import org.jspecify.annotations.Nullable;

/** Tells the outside what happened with an aanmelding, by pseudonyms and codes only (PRIV-11). */
@ApplicationScoped
public class MeldingService {

    @Inject
    Outbox outbox;

    @Inject
    Termijnregels regels;

    public void meldAangemeld(Aanmelding aanmelding) {
        var gegevens = aanmelding.gegevens();
        outbox.publiceer(new LeerlingAangemeld(
                aanmelding.id(),
                aanmelding.leerling(),
                gegevens.vestiging().toString(),
                swv(aanmelding),
                gegevens.soortOnderwijs().name(),
                gegevens.ontvangstdatum(),
                gegevens.gewensteStartdatum(),
                aanmelding.klokken(regels).beslistermijn().uiterlijkeDatum()));
    }

    /** @param na the aanmelding after the step */
    void meld(Aanmelding na, Stap stap) {
        event(na, stap).ifPresent(outbox::publiceer);
    }

    private Optional<PlacementEvent> event(Aanmelding na, Stap stap) {
        return switch (stap) {
            case Stap.Aanvullingsverzoek verzoek -> Optional.of(gevraagd(na, verzoek));
            case Stap.Verlenging verlenging -> Optional.of(verlengd(na, verlenging));
            case Stap.Toelating toelating -> Optional.of(geplaatst(na, toelating.datum(), toelating.startdatum()));
            case Stap.Herziening herziening -> Optional.of(geplaatst(na, herziening.datum(), herziening.startdatum()));
            case Stap.Weigering weigering -> Optional.of(geweigerd(na, weigering));
            case Stap.Buitenbehandeling besluit ->
                Optional.of(new AanmeldingNietInBehandelingGenomen(
                        na.id(), na.leerling(), na.gegevens().vestiging().toString(), swv(na), besluit.datum()));
            case Stap.Intrekking(var datum) ->
                Optional.of(new AanmeldingIngetrokken(
                        na.id(), na.leerling(), na.gegevens().vestiging().toString(), swv(na), datum));
            case Stap.Behandeling _,
                    Stap.Aanvulling _,
                    Stap.Oordeel _,
                    Stap.Overleg _,
                    Stap.Bereidverklaring _,
                    Stap.TijdelijkePlaatsing _,
                    Stap.Inschrijving _ -> Optional.empty();
        };
    }

    private AanvullingGevraagd gevraagd(Aanmelding na, Stap.Aanvullingsverzoek verzoek) {
        return new AanvullingGevraagd(
                na.id(),
                na.leerling(),
                na.gegevens().vestiging().toString(),
                swv(na),
                verzoek.datum(),
                verzoek.hersteldatum());
    }

    private BeslistermijnVerlengd verlengd(Aanmelding na, Stap.Verlenging verlenging) {
        return new BeslistermijnVerlengd(
                na.id(),
                na.leerling(),
                na.gegevens().vestiging().toString(),
                swv(na),
                verlenging.datum(),
                na.klokken(regels).beslistermijn().uiterlijkeDatum());
    }

    private static LeerlingGeplaatst geplaatst(Aanmelding na, LocalDate besluitdatum, LocalDate startdatum) {
        return new LeerlingGeplaatst(
                na.id(),
                na.leerling(),
                na.gegevens().vestiging().toString(),
                swv(na),
                na.gegevens().soortOnderwijs().name(),
                besluitdatum,
                startdatum);
    }

    private static AanmeldingGeweigerd geweigerd(Aanmelding na, Stap.Weigering weigering) {
        return new AanmeldingGeweigerd(
                na.id(), na.leerling(), na.gegevens().vestiging().toString(), swv(na), weigering.datum());
    }

    private static @Nullable String swv(Aanmelding aanmelding) {
        var swv = aanmelding.swv();
        return swv == null ? null : swv.toString();
    }
}
