package nl.passendonderwijs.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/** Completes the generated OpenAPI document with what holds for every operation of the platform. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Huisstijl implements OASFilter {

    static final String TOKEN = "token";

    private final Rechtenlijst rechten;
    private final Voorwaardelijk voorwaardelijk;

    public Huisstijl(IndexView index) {
        rechten = Rechtenlijst.van(index);
        voorwaardelijk = Voorwaardelijk.van(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Adresvoorvoegsel.verplaatsNaarServer(document);
        Onderdelen.voegToe(document);
        Probleemvoorbeelden.voegToe(document);
        Antwoordkoppen.voegToe(document);
        Voorbeelden.maakTekst(document);
        Invoervoorbeelden.voegToe(document);
        Standaardwaarden.maakGetal(document);
        document.getComponents().addSecurityScheme(TOKEN, tokenschema());
        document.getPaths().getPathItems().values().forEach(this::maakAf);
    }

    private void maakAf(PathItem pad) {
        pad.getOperations().forEach(this::maakAf);
    }

    private void maakAf(HttpMethod methode, Operation operatie) {
        var recht = rechten.van(operatie.getOperationId());
        recht.ifPresent(r -> {
            operatie.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(TOKEN, List.of()));
            operatie.setDescription(Teksten.metRecht(operatie.getDescription(), r));
            operatie.addExtension("x-recht", new TreeMap<>(Map.of("scope", r.scope(), "rollen", r.rollen())));
        });
        Csvvorm.voegToe(operatie);
        Kopteksten.voegToe(methode, operatie);
        Antwoordkoppen.beschrijf(operatie, voorwaardelijk.antwoordtOngewijzigd(operatie));
        Antwoordvormen.voegToe(methode, operatie, recht.isPresent());
    }

    private static SecurityScheme tokenschema() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("Lokaal: `./swv token swv:PO2602` geeft een token.")
                .extensions(Map.of());
    }
}
