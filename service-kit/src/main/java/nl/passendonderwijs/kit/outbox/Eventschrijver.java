package nl.passendonderwijs.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        var tekst = new ByteArrayOutputStream(1024);
        try (var event = json.createGenerator(tekst)) {
            event.writeStartObject();
            event.writeStringField("specversion", "1.0");
            event.writeStringField("id", rij.eventId().toString());
            event.writeStringField("source", bron);
            event.writeStringField("type", rij.type());
            event.writeStringField("subject", rij.sleutel());
            event.writeStringField("time", rij.tijd().toString());
            event.writeStringField("sequence", volgnummer(rij.id()));
            event.writeStringField("datacontenttype", "application/json");
            event.writeRaw(',' + velden(rij.kop()));
            event.writeFieldName("data");
            event.writeRawValue(rij.inhoud());
            event.writeEndObject();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return tekst.toByteArray();
    }

    /** Of a width, so that sequences compare as texts too. */
    private static String volgnummer(long id) {
        var cijfers = Long.toString(id);
        return "0".repeat(19 - cijfers.length()) + cijfers;
    }

    /** Without its braces: {@link #kop} wrote it, so it is not read again, and it is never empty. */
    private static String velden(String kop) {
        return kop.substring(1, kop.length() - 1);
    }
}
