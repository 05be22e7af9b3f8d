package nl.passendonderwijs.events;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files that belong to the events, and the mapper the services use for them: dates and money as text. */
final class Contractbestanden {

    static final Path CONTRACTEN = Path.of("src/main/resources/events");
    static final Path GOLDEN = Path.of("src/test/resources/golden");
    static final ObjectMapper JSON = mapper();

    private Contractbestanden() {}

    static String schema(Eventsoort soort) {
        return tekst(CONTRACTEN.resolve(soort.type() + ".schema.json"));
    }

    static String cloudeventsSchema() {
        return tekst(Path.of("src/test/resources/cloudevents/cloudevents.schema.json"));
    }

    static JsonNode golden(Eventsoort soort) {
        return boom(tekst(GOLDEN.resolve(soort.type() + ".json")));
    }

    static JsonNode asyncapi() {
        try {
            return new YAMLMapper().readTree(CONTRACTEN.resolve("asyncapi.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode boom(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> namen(Path map, String uitgang) {
        try (var paden = Files.list(map)) {
            return paden.map(p -> p.getFileName().toString())
                    .filter(naam -> naam.endsWith(uitgang))
                    .map(naam -> naam.substring(0, naam.length() - uitgang.length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tekst(Path pad) {
        try {
            return Files.readString(pad);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectMapper mapper() {
        var mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        mapper.configOverride(BigDecimal.class).setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING));
        return mapper;
    }
}
