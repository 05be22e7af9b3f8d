package nl.passendonderwijs.kit.openapi;

import java.util.List;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.csv.Csv;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Says of every collection what its CSV is; the generator would give it the schema of the JSON. */
final class Csvvorm {

    private static final String UITLEG = "Met `Accept: text/csv` komt de hele verzameling als CSV";

    private Csvvorm() {}

    static void voegToe(Operation operatie) {
        var csv = operatie.getResponses().getAPIResponses().values().stream()
                .flatMap(antwoord -> Stream.ofNullable(antwoord.getContent()))
                .filter(inhoud -> inhoud.hasMediaType(Csv.MEDIATYPE))
                .toList();
        csv.forEach(inhoud -> inhoud.addMediaType(Csv.MEDIATYPE, vorm()));
        if (!csv.isEmpty()) {
            operatie.setDescription(Teksten.met(operatie.getDescription(), UITLEG + bladen(operatie)));
        }
    }

    private static String bladen(Operation operatie) {
        var parameters = operatie.getParameters();
        var bladert = parameters != null && parameters.stream().anyMatch(een -> "limiet".equals(een.getName()));
        return bladert ? ", of met `limiet` of `na` één pagina daarvan." : ".";
    }

    private static MediaType vorm() {
        return OASFactory.createMediaType()
                .schema(OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .description("UTF-8, met een kopregel; de kolommen zijn de velden van een resultaat.")
                        .examples(List.of("code,naam\r\n01VI00,De Parkschool\r\n")));
    }
}
