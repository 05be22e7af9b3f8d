package nl.passendonderwijs.registry.importeren;

/** One row cannot be used; the message is the Dutch reason. */
public final class Rijfout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Rijfout(String kolom, String reden) {
        super("Kolom %s: %s".formatted(kolom, reden), null, false, false);
    }

    String reden() {
        return String.valueOf(getMessage());
    }
}
