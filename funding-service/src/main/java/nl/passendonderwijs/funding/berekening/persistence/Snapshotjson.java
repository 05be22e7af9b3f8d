package nl.passendonderwijs.funding.berekening.persistence;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import nl.passendonderwijs.funding.berekening.Snapshot;
import nl.passendonderwijs.kit.events.EventJson;
import nl.passendonderwijs.kit.waarden.Bedrag;

/** The stored text of a snapshot: the same snapshot always gives the same text. */
final class Snapshotjson {

    private static final ObjectMapper JSON = EventJson.mapper()
            .copy()
            .registerModule(new SimpleModule()
                    .addSerializer(Bedrag.class, ToStringSerializer.instance)
                    .addDeserializer(Bedrag.class, new BedragLezen()));

    private Snapshotjson() {}

    static String schrijf(Snapshot snapshot) {
        try {
            return JSON.writeValueAsString(snapshot);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    static Snapshot lees(String tekst) {
        try {
            return JSON.readValue(tekst, Snapshot.class);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static final class BedragLezen extends StdDeserializer<Bedrag> {

        private static final long serialVersionUID = 1L;

        BedragLezen() {
            super(Bedrag.class);
        }

        @Override
        public Bedrag deserialize(JsonParser lezer, DeserializationContext context) throws IOException {
            return Bedrag.van(lezer.getText());
        }
    }
}
