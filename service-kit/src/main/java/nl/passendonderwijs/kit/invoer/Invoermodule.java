package nl.passendonderwijs.kit.invoer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** Teaches Jackson to read what a caller sends without guessing; only {@link InvoerLezer} reads this way. */
final class Invoermodule extends SimpleModule {

    private static final long serialVersionUID = 1L;
    private static final Set<JsonToken> TEKST = EnumSet.of(JsonToken.VALUE_STRING);
    private static final Set<JsonToken> GETAL = EnumSet.of(JsonToken.VALUE_NUMBER_INT);
    private static final Set<JsonToken> JA_NEE = EnumSet.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE);

    Invoermodule() {
        Waardesoorten.types().forEach(this::alsTekst);
        addDeserializer(String.class, tekst(String.class, VrijeTekst::lees));
        addDeserializer(Integer.class, geheel());
        addDeserializer(
                Boolean.class, new StriktLezen<>(Boolean.class, "true of false", JA_NEE, JsonParser::getBooleanValue));
    }

    private <T> void alsTekst(Class<T> type) {
        addDeserializer(type, tekst(type, Waardesoorten.lezer(type).orElseThrow()));
    }

    private static <T> StriktLezen<T> tekst(Class<T> type, Function<String, T> lezer) {
        return new StriktLezen<>(type, "tekst", TEKST, parser -> lezer.apply(parser.getText()));
    }

    private static StriktLezen<Integer> geheel() {
        return new StriktLezen<>(Integer.class, "een geheel getal", GETAL, parser -> Gehelen.van(parser.getText()));
    }
}
