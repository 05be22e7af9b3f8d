package nl.passendonderwijs.kit.probleem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of every 4xx and 5xx: RFC 9457 problem details with all faults of the input. */
@Schema(description = "Probleem volgens RFC 9457; `errors` noemt alle fouten tegelijk.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Probleem(
        @Schema(examples = "urn:passend-onderwijs:probleem:ongeldige-invoer")
        String type,

        @Schema(examples = "Ongeldige invoer") String title,
        @Schema(examples = "400") int status,
        @Schema(examples = "De invoer bevat een fout.") String detail,

        @Schema(examples = "ongeldige-invoer", description = "Vaste code van de reden.")
        String code,

        @Schema(description = "Kenmerk van deze fout in het logboek; alleen bij 5xx.", nullable = true) @Nullable
        String instance,

        List<Fout> errors) {

    public static final String MEDIATYPE = "application/problem+json";
    private static final String SOORT = "urn:passend-onderwijs:probleem:";

    static Probleem van(Weigering weigering) {
        var soort = weigering.soort();
        return van(soort.status(), soort.titel(), weigering.code(), weigering.detail(), weigering.fouten());
    }

    static Probleem van(int status, String titel, String code, String detail, List<Fout> fouten) {
        return new Probleem(SOORT + code, titel, status, detail, code, null, fouten);
    }

    static Probleem intern(String kenmerk) {
        return new Probleem(
                SOORT + "interne-fout",
                "Interne fout",
                500,
                "Er ging iets mis aan onze kant; meld het kenmerk als het blijft gebeuren.",
                "interne-fout",
                "urn:uuid:" + kenmerk,
                List.of());
    }
}
