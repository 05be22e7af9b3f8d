package nl.passendonderwijs.kit.inbox;

/** A message that will never become readable: it belongs on the dead-letter topic. */
final class Onleesbaar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Onleesbaar(String reden, Throwable oorzaak) {
        super(reden, oorzaak);
    }
}
