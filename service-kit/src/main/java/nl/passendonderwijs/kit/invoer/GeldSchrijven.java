package nl.passendonderwijs.kit.invoer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes exact decimals as text, so that no reader turns an amount into a float. */
final class GeldSchrijven extends StdSerializer<BigDecimal> {

    private static final long serialVersionUID = 1L;

    GeldSchrijven() {
        super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal waarde, JsonGenerator uitvoer, SerializerProvider context) throws IOException {
        uitvoer.writeString(waarde.toPlainString());
    }
}
