package nl.passendonderwijs.placement.bezwaar.opbesluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.Aanmeldingen;
import nl.passendonderwijs.placement.aanmelding.Gezet;
import nl.passendonderwijs.placement.aanmelding.VerloopService;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.bezwaar.Geschilonderwerp;
import nl.passendonderwijs.placement.bezwaar.Herstel;
import nl.passendonderwijs.placement.bezwaar.Onderwerp;
import nl.passendonderwijs.placement.bezwaar.Onderwerpsoort;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.termijn.TermijnService;
import nl.passendonderwijs.placement.termijn.Termijnregels;
import nl.passendonderwijs.placement.termijn.Termijnsoort;
import nl.passendonderwijs.placement.toelaatbaarheid.Toelaatbaarheid;

/** A refusal, or the decision not to treat an aanmelding, as what parents object to; if they are right, they are admitted. */
@ApplicationScoped
public class BesluitonderwerpService implements Geschilonderwerp {

    @Inject
    Besluitverwijzingen besluiten;

    @Inject
    Aanmeldingen aanmeldingen;

    @Inject
    VerloopService verloop;

    @Inject
    TermijnService termijnen;

    @Inject
    Termijnregels regels;

    @Override
    public Onderwerpsoort soort() {
        return Onderwerpsoort.BESLUIT;
    }

    @Override
    public Optional<Onderwerp> zoek(UUID id, Organisatie wie) {
        return besluiten
                .zoek(id, wie)
                .flatMap(besluit -> aanmeldingen
                        .zoek(besluit.aanmelding(), wie)
                        .map(aanmelding -> onderwerp(id, besluit, aanmelding)));
    }

    /** The parents have objected: nothing is awaited from them any more. */
    @Override
    public void naBezwaar(UUID id, LocalDate ontvangstdatum, Organisatie wie) {
        aanmelding(id, wie).ifPresent(aanmelding -> {
            var gedaan = aanmelding.klokken(regels).overige().stream()
                    .filter(stand -> stand.soort() == Termijnsoort.BEZWAARTERMIJN)
                    .map(stand -> stand.afgerond(ontvangstdatum))
                    .toList();
            termijnen.bewaak(aanmelding.zaak(), gedaan);
            aanmeldingen.vernieuw(aanmelding.id());
        });
    }

    @Override
    public List<Fout> toetsStart(UUID id, LocalDate startdatum, Organisatie wie) {
        return aanmelding(id, wie).flatMap(aanmelding -> toets(aanmelding, startdatum)).stream()
                .toList();
    }

    @Override
    public Optional<Weigering> herstel(UUID id, Herstel herstel, Door door) {
        var start = herstel.startdatum();
        return start == null
                ? Optional.empty()
                : besluiten
                        .zoek(id, door.organisatie())
                        .flatMap(besluit -> aanmeldingen.neem(besluit.aanmelding(), door.organisatie()))
                        .flatMap(aanmelding -> laatToe(aanmelding, start, herstel, door));
    }

    private Optional<Weigering> laatToe(Aanmelding aanmelding, LocalDate start, Herstel herstel, Door door) {
        var stap = new Stap.Herziening(herstel.besluitdatum(), herstel.bezwaar(), start);
        var gezet = Uitkomst.tenzij(
                Toelaatbaarheid.bezwaar(aanmelding.gegevens().soortOnderwijs()),
                () -> verloop.zet(aanmelding, stap, List.of(), herstel.motivering(), door));
        return switch (gezet) {
            case Uitkomst.Gelukt<Gezet> _ -> Optional.empty();
            case Uitkomst.Geweigerd<Gezet>(var weigering) -> Optional.of(weigering);
        };
    }

    private Optional<Aanmelding> aanmelding(UUID besluit, Organisatie wie) {
        return besluiten.zoek(besluit, wie).flatMap(gevonden -> aanmeldingen.zoek(gevonden.aanmelding(), wie));
    }

    private static Optional<Fout> toets(Aanmelding aanmelding, LocalDate start) {
        return start.isBefore(aanmelding.gegevens().ontvangstdatum())
                ? Optional.of(Fout.veld("startdatum", "voor-ontvangst", "De startdatum ligt voor de ontvangst."))
                : aanmelding.toelatingsleeftijd().toets(start);
    }

    private static Onderwerp onderwerp(UUID id, Besluitverwijzing besluit, Aanmelding aanmelding) {
        return new Onderwerp(
                Onderwerpsoort.BESLUIT,
                id,
                aanmelding.leerling(),
                aanmelding.bestuur(),
                aanmelding.gegevens().vestiging(),
                aanmelding.swv(),
                besluit.besluitdatum(),
                aanmelding.openbaar(),
                aanmelding.gegevens().soortOnderwijs());
    }
}
