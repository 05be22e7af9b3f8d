package nl.passendonderwijs.kit.probleem;

import nl.passendonderwijs.kit.uitkomst.Weigering;

/** Carries a refusal from the edge of a service to the problem response; never thrown by the domain. */
public final class ProbleemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Weigering weigering;

    public ProbleemException(Weigering weigering) {
        super(weigering.code(), null, false, false);
        this.weigering = weigering;
    }

    public Weigering weigering() {
        return weigering;
    }
}
