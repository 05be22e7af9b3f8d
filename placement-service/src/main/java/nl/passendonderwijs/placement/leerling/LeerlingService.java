package nl.passendonderwijs.placement.leerling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Leerlingkenmerk;
import nl.passendonderwijs.kit.waarden.UuidV7;

/** Who is who: within one bestuur the same leerlingkenmerk is the same pupil. */
@ApplicationScoped
public class LeerlingService {

    @Inject
    Leerlingen leerlingen;

    @Inject
    Clock klok;

    public Optional<Leerling> zoek(Bestuursnummer bestuur, Leerlingkenmerk kenmerk) {
        return leerlingen.zoek(bestuur, kenmerk);
    }

    /** A new pupil, or the one that another call made in the meantime; the caller compares the birth date. */
    @Transactional
    public Leerling neemOp(Bestuursnummer bestuur, Leerlingkenmerk kenmerk, LocalDate geboortedatum) {
        var nieuw = new Leerling(UuidV7.nieuw(klok), geboortedatum);
        return leerlingen.voegToe(nieuw, bestuur, kenmerk, klok.instant())
                ? nieuw
                : leerlingen.zoek(bestuur, kenmerk).orElseThrow();
    }
}
