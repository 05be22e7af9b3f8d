package nl.passendonderwijs.placement.bewaring;

import java.util.List;

/** The table of retention. */
public interface Bewaartermijnen {

    /** In order of removal, each kind once. */
    List<Bewaartermijn> alle();
}
