package nl.passendonderwijs.kit.invoer;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Reads a request record, checks it, and names all faults of form at once with their JSON Pointers. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class InvoerLezer implements MessageBodyReader<Record> {

    @Inject
    Invoermapper mapper;

    @Inject
    Validator validator;

    @Inject
    InvoerFouten invoerFouten;

    @ConfigProperty(name = "swv.http.grootste-inhoud")
    long grens;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public @Nullable Record readFrom(
            Class<Record> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var fouten = new Foutenlijst();
        var verzoek = lees(type, new BegrensdeInvoer(body, grens), fouten);
        if (verzoek != null) {
            validator.validate(verzoek).forEach(schending -> meld(fouten, schending));
        }
        if (verzoek == null || !type.isAnnotationPresent(ToetstOokDomein.class)) {
            weiger(fouten);
        }
        invoerFouten.meld(fouten.alle());
        return verzoek;
    }

    private @Nullable Record lees(Class<Record> type, InputStream body, Foutenlijst fouten) throws IOException {
        try {
            var lezer = fouten.hang(mapper.lezer(type));
            var verzoek = lezer.<Record>readValue(new Lijstwachter(lezer.createParser(body), fouten));
            if (verzoek == null && fouten.alle().isEmpty()) {
                fouten.meld("#", "leeg", "Stuur een JSON-object.");
            }
            return verzoek;
        } catch (JsonProcessingException fout) {
            if (fout.getCause() instanceof ProbleemException groter) {
                throw groter;
            }
            fouten.meld("#", "ongeldige-json", Plaats.van(fout));
            return null;
        }
    }

    private static void meld(Foutenlijst fouten, ConstraintViolation<Record> schending) {
        var pointer = Plaats.pointer(schending.getPropertyPath());
        if (!fouten.kent(pointer)) {
            fouten.meld(pointer, Plaats.code(schending), schending.getMessage());
        }
    }

    private static void weiger(Foutenlijst fouten) {
        if (!fouten.alle().isEmpty()) {
            throw new ProbleemException(Weigering.ongeldig(fouten.alle()));
        }
    }
}
