package nl.passendonderwijs.registry.teldatum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import nl.passendonderwijs.events.registry.TelDatumBereikt;
import nl.passendonderwijs.kit.outbox.Outbox;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.UuidV7;
import nl.passendonderwijs.registry.importeren.Imports;

/** Plans teldata and reaches each exactly once, however many ask for it and however many processes watch the clock. */
@ApplicationScoped
public class TeldatumService {

    @Inject
    Teldata teldata;

    @Inject
    Teldatumgevolg gevolg;

    @Inject
    Telkalender kalender;

    @Inject
    Imports imports;

    @Inject
    Outbox outbox;

    @Inject
    Clock klok;

    /** Plans the days of the calendar that come; one that is known already, however it counts, stays as it is. */
    @Transactional
    public void planKomende(Period vooruit) {
        kalender.komende(LocalDate.now(klok), vooruit)
                .forEach(dag -> teldata.voegToe(Teldatum.gepland(UuidV7.nieuw(klok), dag)));
    }

    /** A day that is past is reached at once, a day that is known already stays as it is. */
    @Transactional
    public Uitkomst<Vastlegging> legVast(Sector sector, LocalDate datum) {
        var teldatum = Teldatum.gepland(UuidV7.nieuw(klok), Teldag.volledig(sector, datum));
        if (!teldata.voegToe(teldatum)) {
            var bekend = teldata.zoek(sector, datum).orElseThrow();
            return Uitkomst.gelukt(new Vastlegging(bekend.id(), false));
        }
        if (teldatum.isAangebroken(LocalDate.now(klok))) {
            if (!registerStaatVast()) {
                return Uitkomst.geweigerd(registerNietGeladen());
            }
            bereik(teldatum);
        }
        return Uitkomst.gelukt(new Vastlegging(teldatum.id(), true));
    }

    /** Reaches one planned teldatum whose day has come; false when there is none left for us. */
    @Transactional
    public boolean bereikVolgende() {
        if (!registerStaatVast()) {
            return false;
        }
        var volgende = teldata.neemAangebroken(LocalDate.now(klok));
        volgende.ifPresent(this::bereik);
        return volgende.isPresent();
    }

    private void bereik(Teldatum teldatum) {
        teldata.bereikt(teldatum.id());
        outbox.publiceer(new TelDatumBereikt(teldatum.sector().name(), teldatum.datum()));
        gevolg.bereikt(teldatum);
    }

    /** What is frozen now may never change, so no import may come between. */
    private boolean registerStaatVast() {
        return imports.houdTegen() && imports.registerGeladen();
    }

    private static Weigering registerNietGeladen() {
        return Weigering.staat(
                "register-niet-geladen",
                "Het register is nog niet geladen of er loopt een import; wat nu geteld wordt, kan niet meer anders.");
    }

    /** @param nieuw false when it was there already */
    public record Vastlegging(UUID id, boolean nieuw) {}
}
