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
import nl.passendonderwijs.registry.importeren.Registerslot;

/** Plans teldata and reaches each exactly once, however many ask for it and however many processes watch the clock. */
@ApplicationScoped
public class TeldatumService {

    /* No count stays open longer than this; which of the days past are open, their definitief date says. */
    private static final Period HOOGSTENS_VOORLOPIG = Period.ofYears(1);

    @Inject
    Teldata teldata;

    @Inject
    Teldatumgevolg gevolg;

    @Inject
    Telkalender kalender;

    @Inject
    Definitiefdata definitiefdata;

    @Inject
    Imports imports;

    @Inject
    Registerslot slot;

    @Inject
    Outbox outbox;

    @Inject
    Clock klok;

    /**
     * Plans the days of the calendar that come, and those past of which nothing is final yet; one that is known already,
     * however it counts, stays as it is.
     */
    @Transactional
    public void planKomende(Period vooruit) {
        var vandaag = LocalDate.now(klok);
        kalender.dagen(vandaag.minus(HOOGSTENS_VOORLOPIG), vandaag.plus(vooruit)).stream()
                .filter(dag -> definitiefdata.status(dag.datum(), vandaag) == TellingStatus.VOORLOPIG)
                .forEach(dag -> teldata.voegToe(Teldatum.gepland(UuidV7.nieuw(klok), dag)));
    }

    /**
     * Counts what the calendar says of that day (BEK-01). A day that is past is reached at once, a day that is known
     * already stays as it is.
     */
    @Transactional
    public Uitkomst<Vastlegging> legVast(Sector sector, LocalDate datum) {
        var bekend = teldata.zoek(sector, datum);
        if (bekend.isPresent()) {
            return Uitkomst.gelukt(new Vastlegging(bekend.get().id(), false));
        }
        return kalender.dag(sector, datum).map(this::legVast).orElseGet(() -> Uitkomst.geweigerd(geenTeldatum(sector)));
    }

    private Uitkomst<Vastlegging> legVast(Teldag dag) {
        var teldatum = Teldatum.gepland(UuidV7.nieuw(klok), dag);
        if (!teldata.voegToe(teldatum)) {
            var bekend = teldata.zoek(dag.sector(), dag.datum()).orElseThrow();
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
        return slot.houdTegen() && imports.registerGeladen();
    }

    private static Weigering geenTeldatum(Sector sector) {
        return Weigering.staat(
                "geen-teldatum", "Op deze dag telt geen soort van sector %s; zie de telkalender.".formatted(sector));
    }

    private static Weigering registerNietGeladen() {
        return Weigering.staat(
                "register-niet-geladen",
                "Het register is nog niet geladen of er loopt een import; wat nu geteld wordt, kan niet meer anders.");
    }

    /** @param nieuw false when it was there already */
    public record Vastlegging(UUID id, boolean nieuw) {}
}
