package nl.passendonderwijs.placement.gpo.klok;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Disputes of which the ten weeks have passed without an oordeel. */
public interface Uitgeblevenen {

    /** Of which that was not told yet, or whose bezwaar no longer stands still as it should; nothing is locked. */
    List<UUID> onderwerpen(LocalDate vandaag, int hoogstens);

    /** The one about this subject that still waits and was not told; the caller holds the subject. */
    Optional<Uitgebleven> nieuwOver(UUID onderwerp, LocalDate vandaag);
}
