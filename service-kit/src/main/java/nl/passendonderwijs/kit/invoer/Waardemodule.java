package nl.passendonderwijs.kit.invoer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** Teaches Jackson the value types: one string each, read strictly, and money never as a number. */
final class Waardemodule extends SimpleModule {

    private static final long serialVersionUID = 1L;
    private static final Set<JsonToken> TEKST = EnumSet.of(JsonToken.VALUE_STRING);
    private static final Set<JsonToken> GETAL = EnumSet.of(JsonToken.VALUE_NUMBER_INT);
    private static final Set<JsonToken> JA_NEE = EnumSet.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE);

    Waardemodule() {
        Waardesoorten.types().forEach(this::alsTekst);
        addSerializer(BigDecimal.class, new GeldSchrijven());
        addDeserializer(String.class, tekst(String.class, VrijeTekst::lees));
        addDeserializer(Integer.class, geheel());
        addDeserializer(
                Boolean.class, new StriktLezen<>(Boolean.class, "true of false", JA_NEE, JsonParser::getBooleanValue));
    }

    private <T> void alsTekst(Class<T> type) {
        addSerializer(type, ToStringSerializer.instance);
        addDeserializer(type, tekst(type, Waardesoorten.lezer(type).orElseThrow()));
    }

    private static <T> StriktLezen<T> tekst(Class<T> type, java.util.function.Function<String, T> lezer) {
        return new StriktLezen<>(type, "tekst", TEKST, parser -> lezer.apply(parser.getText()));
    }

    private static StriktLezen<Integer> geheel() {
        return new StriktLezen<>(Integer.class, "een geheel getal", GETAL, parser -> Gehelen.van(parser.getText()));
    }
}
