package nl.passendonderwijs.registry.aanbod;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.platform.Tokens;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.aanbod.voorziening.Niveau;
import nl.passendonderwijs.registry.aanbod.voorziening.Voorziening;
import org.jspecify.annotations.Nullable;

/** What De Linde (01AA00, bestuur 40740) offers, as thing and as request. */
public final class Aanbodvoorbeelden {

    public static final Vestigingscode DE_LINDE = Vestigingscode.van("01AA00");

    private Aanbodvoorbeelden() {}

    public static Ondersteuningsaanbod aanbod(String van, @Nullable String tot, int plaatsen) {
        return new Ondersteuningsaanbod(
                DE_LINDE,
                Aanbodvorm.SCHOOLGIDS,
                Herkomst.SCHOOL,
                LocalDate.of(2025, 6, 18),
                new Periode(LocalDate.parse(van), tot == null ? null : LocalDate.parse(tot)),
                null,
                false,
                false,
                List.of(new Voorziening(Behoeftecode.van("AUTISME"), Niveau.EXTRA, plaatsen, null, null)),
                List.of());
    }

    /** Of these places four are taken, so few that nobody else may see it. */
    public static String schoolgids(String van, int plaatsen) {
        return schoolgids(van, plaatsen, 4);
    }

    public static String voorbeeld(String van) {
        return schoolgids(van, 6).replace("{\"vorm\"", "{\"herkomst\":\"VOORBEELD\",\"vorm\"");
    }

    public static String schoolgids(String van, int plaatsen, int bezet) {
        return """
                {"vorm":"SCHOOLGIDS","vaststellingsdatum":"2025-06-18","geldigVan":"%s","ambulanteBegeleiding":true,
                 "bronadres":"https://delinde.example/schoolgids.pdf",
                 "aanbod":[{"behoefte":"DYSLEXIE","niveau":"BASIS"},
                           {"behoefte":"AUTISME","niveau":"EXTRA","plaatsen":%d,"bezet":%d,"omschrijving":"Structuurgroep."}],
                 "initiatieven":[{"naam":"Samen","vorm":"GEDEELDE_GROEP","partners":["01AB00"],
                                  "behoeften":["AUTISME"],"plaatsen":6}],
                 "reden":"Jaarlijkse schoolgids."}""".formatted(van, plaatsen, bezet);
    }

    public static Response publiceer(String organisatie, String vestiging, String inhoud) {
        return publiceer(organisatie, vestiging, inhoud, null);
    }

    public static Response publiceer(String organisatie, String vestiging, String inhoud, @Nullable String ifMatch) {
        var verzoek = given().auth()
                .oauth2(Tokens.van(organisatie))
                .contentType("application/json")
                .body(inhoud);
        return (ifMatch == null ? verzoek : verzoek.header("If-Match", ifMatch)).put(adres(vestiging));
    }

    public static String adres(String vestiging) {
        return "/registry/v1/vestigingen/%s/ondersteuningsaanbod".formatted(vestiging);
    }
}
