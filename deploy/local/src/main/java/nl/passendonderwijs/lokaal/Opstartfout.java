package nl.passendonderwijs.lokaal;

/** A reason not to start or go on, as one Dutch sentence for the person at the keyboard. */
public final class Opstartfout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Opstartfout(String zin) {
        super(zin);
    }

    public Opstartfout(String zin, Throwable oorzaak) {
        super(zin, oorzaak);
    }

    /** The sentence of a fault of ours, or the bare cause of one that nobody foresaw. */
    public static String zin(Throwable fout) {
        return fout instanceof Opstartfout ? String.valueOf(fout.getMessage()) : "Onverwachte fout: " + fout;
    }
}
