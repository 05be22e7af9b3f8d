package nl.passendonderwijs.placement.historie;

import java.util.List;
import java.util.UUID;

/** What happened in all cases, oldest first. */
public interface Historie {

    void voegToe(List<Gebeurtenis> gebeurtenissen);

    List<Gebeurtenis> van(UUID zaak);
}
