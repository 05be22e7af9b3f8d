package nl.passendonderwijs.kit.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The components that all operations share: the version header and the problem. */
final class Onderdelen {

    static final String VERSIEKOP = "API-Version";
    static final String PROBLEEM = "Probleem";
    static final String KENMERK = "urn:uuid:0b3c8a3e-5a67-4f0e-9f0a-3c1f6f1f2f11";
    private static final String FOUT = "Fout";

    private Onderdelen() {}

    static void voegToe(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents()
                .addSchema(FOUT, fout())
                .addSchema(PROBLEEM, probleem())
                .addHeader(VERSIEKOP, versiekop());
    }

    private static Header versiekop() {
        return OASFactory.createHeader()
                .description("Volledige versie van deze API.")
                .schema(tekst("Semantische versie.", "1.0.0"));
    }

    private static Schema fout() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("Eén fout, met haar plaats.")
                .addProperty(
                        "pointer",
                        tekst("JSON Pointer naar het veld, of `#?naam` voor een parameter.", "#/geboortedatum"))
                .addProperty("code", tekst("Vaste code, of het id van de regel.", "ongeldige-datum"))
                .addProperty(
                        "detail", tekst("De fout in gewone taal.", "Verwacht een bestaande datum als 2025-08-31."));
    }

    private static Schema probleem() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("Probleem volgens RFC 9457; `errors` noemt alle fouten tegelijk.")
                .required(List.of("type", "title", "status", "detail"))
                .addProperty("type", tekst("Soort probleem.", "urn:passend-onderwijs:probleem:ongeldige-invoer"))
                .addProperty("title", tekst("Korte naam.", "Ongeldige invoer"))
                .addProperty(
                        "status",
                        OASFactory.createSchema().addType(SchemaType.INTEGER).examples(List.of(400)))
                .addProperty("detail", tekst("Wat er aan de hand is.", "De invoer bevat een fout."))
                .addProperty("code", tekst("Vaste code van de reden.", "ongeldige-invoer"))
                .addProperty("instance", tekst("Kenmerk van deze fout in het logboek, alleen bij 5xx.", KENMERK))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref(FOUT)))
                .extensions(Map.of());
    }

    static Schema tekst(String beschrijving, String voorbeeld) {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .description(beschrijving)
                .examples(List.of(voorbeeld));
    }
}
