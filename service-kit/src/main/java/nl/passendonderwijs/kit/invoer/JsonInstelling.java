package nl.passendonderwijs.kit.invoer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.math.BigDecimal;

/** How answers are written: ISO dates, values and money as text. What others read with this mapper stays theirs. */
@Singleton
public final class JsonInstelling implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        var waarden = new SimpleModule("waarden");
        Waardesoorten.types().forEach(type -> waarden.addSerializer(type, ToStringSerializer.instance));
        waarden.addSerializer(BigDecimal.class, new GeldSchrijven());
        mapper.registerModule(waarden);
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }
}
