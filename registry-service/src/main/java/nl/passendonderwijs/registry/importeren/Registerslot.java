package nl.passendonderwijs.registry.importeren;

import java.util.Optional;
import nl.passendonderwijs.kit.uitkomst.Weigering;

/** Who holds it, until the transaction ends, is the only one that changes, or freezes, the register. */
public interface Registerslot {

    /** Waits for who holds it; another process may be importing too. */
    void wachtOpBeurt();

    /** Without waiting; false when another holds it. */
    boolean houdTegen();

    /** As {@link #houdTegen()}; says why the register cannot be changed now, if so. */
    default Optional<Weigering> bezet() {
        return houdTegen()
                ? Optional.empty()
                : Optional.of(Weigering.staat(
                        "register-bezet", "Er loopt een import of een andere wijziging; probeer het daarna opnieuw."));
    }
}
