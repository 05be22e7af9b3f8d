package nl.passendonderwijs.placement.bewaring.planning;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.UuidV7;
import nl.passendonderwijs.placement.bewaring.Bewaartermijn;
import nl.passendonderwijs.placement.bewaring.Bewaarverslag;
import nl.passendonderwijs.placement.bewaring.BewaringService;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Every night removes what is past its term, a handful at a time, and leaves a report of each kind. */
@ApplicationScoped
public class Bewaarklok {

    @Inject
    BewaringService bewaring;

    @Inject
    Clock klok;

    @ConfigProperty(name = "swv.bewaring.handvol", defaultValue = "500")
    int handvol;

    @Scheduled(
            cron = "{swv.bewaring.wanneer}",
            timeZone = "Europe/Amsterdam",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void loop() {
        var ronde = UuidV7.nieuw(klok);
        var vandaag = LocalDate.now(klok);
        bewaring.termijnen().forEach(termijn -> ruimOp(ronde, termijn, termijn.grens(vandaag)));
    }

    private void ruimOp(UUID ronde, Bewaartermijn termijn, LocalDate grens) {
        var begonnen = klok.instant();
        long aantal = 0;
        int gedaan;
        do {
            gedaan = bewaring.verwijder(termijn.soort(), grens, handvol);
            aantal += gedaan;
        } while (gedaan == handvol);
        bewaring.meld(
                new Bewaarverslag(UuidV7.nieuw(klok), ronde, termijn.soort(), aantal, grens, begonnen, klok.instant()));
    }
}
