package nl.passendonderwijs.registry.orgaan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.SwvCode;
import org.jspecify.annotations.Nullable;

/** All opgaven of how samenwerkingsverbanden are governed; added to, never changed. */
public interface Inrichtingen {

    /** What holds on a day, by what is known now. */
    Optional<VastgelegdeInrichting> op(SwvCode swv, LocalDate dag);

    /** Of the one filed last, whatever day it is about; 0 when nothing was ever filed. */
    int laatsteNr(SwvCode swv);

    /** The first days of all that was filed. */
    List<LocalDate> beginnen(SwvCode swv);

    void voegToe(VastgelegdeInrichting vastgelegd);

    /**
     * Newest first.
     *
     * @param na id of the last one of the page before
     */
    List<Inrichtinghistorie> historie(SwvCode swv, @Nullable UUID na, int aantal);
}
