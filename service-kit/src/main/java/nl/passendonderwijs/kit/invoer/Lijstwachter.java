package nl.passendonderwijs.kit.invoer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;

/** Notes every null inside a list while reading: no request has a use for one, and no domain should have to look. */
final class Lijstwachter extends JsonParserDelegate {

    private final Foutenlijst fouten;

    Lijstwachter(JsonParser bron, Foutenlijst fouten) {
        super(bron);
        this.fouten = fouten;
    }

    @Override
    public JsonToken nextToken() throws IOException {
        var soort = super.nextToken();
        if (soort == JsonToken.VALUE_NULL && getParsingContext().inArray()) {
            fouten.meld(this, "verplicht", "Verplicht.");
        }
        return soort;
    }
}
