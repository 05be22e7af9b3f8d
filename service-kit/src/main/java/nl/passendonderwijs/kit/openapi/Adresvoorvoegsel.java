package nl.passendonderwijs.kit.openapi;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Moves {@code /registry/v1} from every path to the server address, where the design rules want the version. */
final class Adresvoorvoegsel {

    private static final Pattern VOORVOEGSEL = Pattern.compile("^(/[a-z]+/v\\d+)(/.*)$");

    private Adresvoorvoegsel() {}

    static void verplaatsNaarServer(OpenAPI document) {
        var paden = OASFactory.createPaths();
        document.getPaths().getPathItems().forEach((pad, inhoud) -> {
            var delen = VOORVOEGSEL.matcher(pad);
            if (delen.matches()) {
                paden.addPathItem(delen.group(2), inhoud);
                document.setServers(List.of(OASFactory.createServer().url(delen.group(1))));
            }
        });
        document.setPaths(paden);
    }
}
