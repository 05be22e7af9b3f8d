package nl.passendonderwijs.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The parameters that every write understands. */
final class Kopteksten {

    private Kopteksten() {}

    static void voegToe(HttpMethod methode, Operation operatie) {
        if (methode == HttpMethod.POST && operatie.getRequestBody() != null && isJson(operatie)) {
            operatie.addParameter(sleutel()).addParameter(valideer());
        }
    }

    private static boolean isJson(Operation operatie) {
        return operatie.getRequestBody().getContent().hasMediaType("application/json");
    }

    private static Parameter sleutel() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description("Zelfde sleutel en inhoud binnen 48 uur: één keer uitgevoerd, zelfde antwoord.")
                .schema(OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .maxLength(100)
                        .examples(List.of("aanmelding-2025-0142")));
    }

    private static Parameter valideer() {
        return OASFactory.createParameter()
                .name("valideer")
                .in(Parameter.In.QUERY)
                .description("`true`: alles wordt getoetst, niets wordt opgeslagen.")
                .schema(OASFactory.createSchema().addType(SchemaType.BOOLEAN).defaultValue(false));
    }
}
