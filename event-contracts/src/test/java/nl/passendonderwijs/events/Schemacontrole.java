package nl.passendonderwijs.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Holds JSON against a JSON Schema, formats included, and names what is wrong. */
final class Schemacontrole {

    private static final SchemaRegistryConfig MET_FORMATEN =
            SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    private static final SchemaRegistry REGISTER = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, bouwer -> bouwer.schemaRegistryConfig(MET_FORMATEN));

    private Schemacontrole() {}

    static List<String> fouten(String schema, JsonNode json) {
        return REGISTER.getSchema(schema).validate(json.toString(), InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
