package nl.passendonderwijs.placement.verzuim;

/** The numbers as the law has them. */
public final class VerzuimregelsVoorbeelden {

    public static final Verzuimregels WET =
            new Verzuimregels(new Leerplichtgrenzen(5, 16, 12, 18), new Meldplicht(16, 4), 4, 3);

    private VerzuimregelsVoorbeelden() {}
}
