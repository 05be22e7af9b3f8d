package nl.passendonderwijs.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import nl.passendonderwijs.events.DomeinEvent;
import nl.passendonderwijs.events.Eventsoort;
import nl.passendonderwijs.kit.events.EventJson;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes an event as a CloudEvent: NL GOV profile 1.1, structured JSON. */
@Singleton
class Eventschrijver {

    private final ObjectMapper json = EventJson.mapper();

    @Inject
    @ConfigProperty(name = "swv.events.bron")
    String bron;

    @Inject
    @ConfigProperty(name = "swv.adres")
    String adres;

    String inhoud(DomeinEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** The attributes that are known when the event happens, as the inside of a JSON object. */
    String kop(DomeinEvent event, SpanContext spoor) {
        var kop = JsonNodeFactory.instance.objectNode();
        kop.put("dataschema", Eventsoort.van(event.getClass()).dataschema().toString());
        zet(kop, "dataref", event.dataref() == null ? null : adres + event.dataref());
        zet(kop, "swv", event.swv());
        zet(kop, "vestiging", event.vestiging());
        if (spoor.isValid()) {
            kop.put(
                    "traceparent",
                    "00-%s-%s-%s"
                            .formatted(
                                    spoor.getTraceId(),
                                    spoor.getSpanId(),
                                    spoor.getTraceFlags().asHex()));
        }
        return kop.toString();
    }

    private static void zet(ObjectNode kop, String kenmerk, @Nullable String waarde) {
        if (waarde != null) {
            kop.put(kenmerk, waarde);
        }
    }

    /** The whole CloudEvent; the row id is its {@code sequence}: later events of one aggregate have a higher one. */
    byte[] cloudEvent(Outboxrij rij) {
        try {
            var event = JsonNodeFactory.instance.objectNode();
            event.put("specversion", "1.0");
            event.put("id", rij.eventId().toString());
            event.put("source", bron);
            event.put("type", rij.type());
            event.put("subject", rij.sleutel());
            event.put("time", rij.tijd().toString());
            event.put("sequence", "%019d".formatted(rij.id()));
            event.put("datacontenttype", "application/json");
            event.setAll((ObjectNode) json.readTree(rij.kop()));
            event.putRawValue("data", new RawValue(rij.inhoud()));
            return json.writeValueAsBytes(event);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
