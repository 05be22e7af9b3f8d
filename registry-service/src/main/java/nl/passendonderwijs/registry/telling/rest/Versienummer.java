package nl.passendonderwijs.registry.telling.rest;

/** What holds for the versie of a telling that a caller names in the address. */
public final class Versienummer {

    public static final long HOOGSTE = 999_999;
    public static final String FORMAAT = "Een versie is een getal van 1 tot en met 999999.";

    private Versienummer() {}
}
