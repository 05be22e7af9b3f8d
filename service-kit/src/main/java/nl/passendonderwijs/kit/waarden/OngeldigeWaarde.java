package nl.passendonderwijs.kit.waarden;

/**
 * A text that is not what its type asks for. The Dutch message says what is expected and never repeats the refused
 * text, because that text may hold personal data.
 */
public final class OngeldigeWaarde extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String code;

    public OngeldigeWaarde(String code, String verwachting) {
        super(verwachting);
        this.code = code;
    }

    /** Stable reason code, such as {@code ongeldige-vestigingscode}. */
    public String code() {
        return code;
    }
}
