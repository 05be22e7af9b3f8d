package nl.passendonderwijs.placement.termijn;

import java.time.LocalDate;

/** What happens by itself when a term has passed; several instances may do it at once, each case once. */
public interface Termijngevolg {

    /**
     * In a transaction of its own.
     *
     * @return how many cases were handled; fewer than {@code hoogstens} when none is left for now
     */
    int voerUit(LocalDate vandaag, int hoogstens);
}
