package nl.passendonderwijs.kit.schrijven;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.passendonderwijs.kit.idempotentie.Idempotentiesleutel;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Weigering;

/** What the headers and parameters of the current call say about how to write. */
@RequestScoped
class Verzoekgegevens {

    static final String KOP = "Idempotency-Key";
    private static final Pattern GELDIGE_SLEUTEL = Pattern.compile("[\\x21-\\x7E]{1,100}");

    @Inject
    ContainerRequestContext verzoek;

    @Inject
    HuidigeBeller beller;

    @Inject
    ObjectMapper json;

    boolean alleenValideren() {
        return "true".equals(verzoek.getUriInfo().getQueryParameters().getFirst("valideer"));
    }

    Optional<Idempotentiesleutel> sleutel(Record inhoud) {
        var sleutel = verzoek.getHeaderString(KOP);
        if (sleutel == null || alleenValideren()) {
            return Optional.empty();
        }
        if (!GELDIGE_SLEUTEL.matcher(sleutel).matches()) {
            throw new ProbleemException(Weigering.ongeldig(List.of(new Fout(
                    "#!" + KOP, "ongeldige-sleutel", "Een Idempotency-Key telt 1 tot 100 zichtbare ASCII-tekens."))));
        }
        var wie = beller.verplicht();
        return Optional.of(new Idempotentiesleutel(
                wie.organisatie().toString(), wie.client(), operatie(), sleutel, vingerafdruk(inhoud)));
    }

    private String operatie() {
        return verzoek.getMethod() + " " + verzoek.getUriInfo().getPath();
    }

    private byte[] vingerafdruk(Record inhoud) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(inhoud));
        } catch (NoSuchAlgorithmException | JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
