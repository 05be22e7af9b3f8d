package nl.passendonderwijs.registry.importeren;

/** The file as a whole cannot be used; the message is the Dutch sentence for whoever sent it. */
public final class Bestandsfout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Bestandsfout(String melding) {
        super(melding, null, false, false);
    }

    public String melding() {
        return String.valueOf(getMessage());
    }
}
