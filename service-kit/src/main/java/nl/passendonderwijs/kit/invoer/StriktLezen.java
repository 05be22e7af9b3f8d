package nl.passendonderwijs.kit.invoer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Set;
import nl.passendonderwijs.kit.waarden.OngeldigeWaarde;
import org.jspecify.annotations.Nullable;

/** Reads one scalar without guessing: a wrong kind or an impossible value becomes a named fault and reads as null. */
final class StriktLezen<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    /** How a token becomes a value. */
    interface Lezing<T> {
        T lees(JsonParser parser) throws IOException;
    }

    private final transient Set<JsonToken> soorten;
    private final transient String verwacht;
    private final transient Lezing<T> lezing;

    StriktLezen(Class<T> type, String verwacht, Set<JsonToken> soorten, Lezing<T> lezing) {
        super(type);
        this.verwacht = verwacht;
        this.soorten = soorten;
        this.lezing = lezing;
    }

    @Override
    @SuppressWarnings("NullAway") // null stands for "unreadable"; the fault is already noted
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!soorten.contains(parser.currentToken())) {
            return meld(parser, context, "verkeerd-type", "Verwacht " + verwacht + ".");
        }
        try {
            return lezing.lees(parser);
        } catch (OngeldigeWaarde fout) {
            return meld(parser, context, fout.code(), String.valueOf(fout.getMessage()));
        }
    }

    private @Nullable T meld(JsonParser parser, DeserializationContext context, String code, String detail)
            throws IOException {
        var fouten = Foutenlijst.van(context);
        if (fouten == null) {
            throw context.weirdStringException(parser.getText(), handledType(), detail);
        }
        fouten.meld(parser, code, detail);
        parser.skipChildren();
        return null;
    }
}
