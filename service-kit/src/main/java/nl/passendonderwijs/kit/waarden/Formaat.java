package nl.passendonderwijs.kit.waarden;

import java.util.regex.Pattern;

/** The shape a text must have, with the reason code and the sentence for whoever got it wrong. */
record Formaat(Pattern patroon, String code, String verwachting) {

    static Formaat van(String regex, String code, String verwachting) {
        return new Formaat(Pattern.compile(regex), code, verwachting);
    }

    void eis(String tekst) {
        if (!patroon.matcher(tekst).matches()) {
            throw afwijzing();
        }
    }

    OngeldigeWaarde afwijzing() {
        return new OngeldigeWaarde(code, verwachting);
    }
}
