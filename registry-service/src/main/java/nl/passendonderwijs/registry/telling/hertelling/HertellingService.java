package nl.passendonderwijs.registry.telling.hertelling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passendonderwijs.registry.importeren.Imports;
import nl.passendonderwijs.registry.importeren.Registerslot;
import nl.passendonderwijs.registry.teldatum.Definitiefdata;
import nl.passendonderwijs.registry.teldatum.Teldag;
import nl.passendonderwijs.registry.teldatum.TellingStatus;
import nl.passendonderwijs.registry.telling.Aanleiding;
import nl.passendonderwijs.registry.telling.BekendmakingService;
import nl.passendonderwijs.registry.telling.Telling;
import nl.passendonderwijs.registry.telling.Tellingen;
import nl.passendonderwijs.registry.telling.Tellinghoofd;
import nl.passendonderwijs.registry.telling.Tellingrij;
import nl.passendonderwijs.registry.telling.TelrijenService;
import nl.passendonderwijs.registry.telling.maskering.Maskering;

/**
 * Makes the next version of tellingen that changed, and the final one of those whose day has come. Several processes may
 * do this at once: each telling is claimed by one of them.
 */
@ApplicationScoped
public class HertellingService {

    private static final int PER_KEER = 50;

    @Inject
    Tellingen tellingen;

    @Inject
    TelrijenService telrijen;

    @Inject
    Maskering maskering;

    @Inject
    Definitiefdata definitiefdata;

    @Inject
    BekendmakingService bekendmaking;

    @Inject
    Imports imports;

    @Inject
    Registerslot slot;

    @Inject
    Clock klok;

    /** One batch in one transaction; false when there is none left for us. */
    @Transactional
    public boolean maakVolgende() {
        var vandaag = LocalDate.now(klok);
        var genomen = neem(vandaag);
        if (genomen.isEmpty()) {
            return false;
        }
        var vorige = tellingen.rijen(genomen);
        var nieuw = genomen.stream().collect(Collectors.groupingBy(Tellinghoofd::dag)).entrySet().stream()
                .flatMap(dag -> hertel(dag.getKey(), dag.getValue(), vorige, vandaag))
                .toList();
        tellingen.voegToe(nieuw);
        bekendmaking.maakBekend(nieuw);
        return true;
    }

    /** What becomes final never changes again, so it waits while the register is changing. */
    private List<Tellinghoofd> neem(LocalDate vandaag) {
        var dagen = tellingen.voorlopig().stream()
                .collect(Collectors.partitioningBy(
                        dag -> definitiefdata.status(dag, vandaag) == TellingStatus.DEFINITIEF));
        var definitief = dagen.getOrDefault(true, List.of());
        var staatVast = !definitief.isEmpty() && slot.houdTegen() && imports.registerGeladen();
        return tellingen.neem(dagen.getOrDefault(false, List.of()), staatVast ? definitief : List.of(), PER_KEER);
    }

    private Stream<Telling> hertel(
            Teldag dag, List<Tellinghoofd> hoofden, Map<Tellinghoofd, List<Tellingrij>> vorige, LocalDate vandaag) {
        var verbanden = hoofden.stream().map(Tellinghoofd::swv).toList();
        var rijen = telrijen.van(dag, verbanden);
        var status = definitiefdata.status(dag.datum(), vandaag);
        return hoofden.stream()
                .flatMap(hoofd -> volgende(
                        hoofd,
                        status,
                        vorige.getOrDefault(hoofd, List.of()),
                        rijen.getOrDefault(hoofd.swv(), List.of()))
                        .stream());
    }

    /** Nothing when neither the status nor a number is another. */
    private Optional<Telling> volgende(
            Tellinghoofd hoofd, TellingStatus status, List<Tellingrij> vorige, List<Tellingrij> rijen) {
        var definitief = status == TellingStatus.DEFINITIEF;
        if (!definitief && !hoofd.isNieuw() && maskering.gelijk(vorige, rijen)) {
            return Optional.empty();
        }
        return Optional.of(new Telling(
                hoofd.swv(), hoofd.dag().datum(), status, hoofd.versie() + 1, aanleiding(hoofd, definitief), rijen));
    }

    private static Aanleiding aanleiding(Tellinghoofd hoofd, boolean definitief) {
        if (hoofd.isNieuw()) {
            return Aanleiding.TELDATUM_BEREIKT;
        }
        return definitief ? Aanleiding.DEFINITIEF_GEWORDEN : Aanleiding.NIEUWE_AANTALLEN;
    }
}
