package nl.passendonderwijs.lokaal.demo;

/** The story cannot go on; the message says where and why. */
final class Demofout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Demofout(String zin) {
        super(zin);
    }

    Demofout(String zin, Throwable oorzaak) {
        super(zin, oorzaak);
    }
}
