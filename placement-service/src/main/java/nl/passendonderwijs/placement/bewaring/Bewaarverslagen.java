package nl.passendonderwijs.placement.bewaring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was removed in all runs; only added to. */
public interface Bewaarverslagen {

    void voegToe(Bewaarverslag verslag);

    /** Oldest first. */
    List<Bewaarverslag> lees(@Nullable UUID na, int aantal);
}
