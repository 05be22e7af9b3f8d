package nl.passendonderwijs.kit.invoer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Notes what Jackson cannot read and lets it go on, so that one answer names every fault of a body. */
final class Foutopvang extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> lezer, Object doel, String naam)
            throws IOException {
        var fouten = Foutenlijst.van(context);
        if (fouten == null) {
            return false;
        }
        fouten.meld(parser, "onbekend-veld", "Dit veld bestaat niet.");
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String waarde, String melding) throws IOException {
        var fouten = Foutenlijst.van(context);
        if (fouten == null) {
            return NOT_HANDLED;
        }
        fouten.meld(context.getParser(), "ongeldige-waarde", uitleg(type));
        return null;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken soort, JsonParser parser, String melding)
            throws IOException {
        var fouten = Foutenlijst.van(context);
        if (fouten == null) {
            return NOT_HANDLED;
        }
        fouten.meld(parser, "verkeerd-type", "Deze soort waarde past hier niet.");
        parser.skipChildren();
        return null;
    }

    /** A number or text where an object belongs. */
    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            ValueInstantiator maker,
            @Nullable JsonParser parser,
            String melding)
            throws IOException {
        var fouten = Foutenlijst.van(context);
        if (fouten == null || parser == null) {
            return NOT_HANDLED;
        }
        fouten.meld(parser, "verkeerd-type", "Deze soort waarde past hier niet.");
        parser.skipChildren();
        return null;
    }

    private static String uitleg(Class<?> type) {
        if (!type.isEnum()) {
            return "Deze waarde is niet te lezen.";
        }
        return Arrays.stream(type.getEnumConstants())
                .map(Object::toString)
                .collect(Collectors.joining(", ", "Kies een van: ", "."));
    }
}
