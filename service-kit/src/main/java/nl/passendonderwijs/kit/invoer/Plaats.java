package nl.passendonderwijs.kit.invoer;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Says where in a body a fault is, and what kind it is. */
final class Plaats {

    private Plaats() {}

    static String van(JsonProcessingException fout) {
        var plek = fout.getLocation();
        return plek == null
                ? "De inhoud is geen geldige JSON."
                : "De inhoud is geen geldige JSON (regel %d, teken %d)."
                        .formatted(plek.getLineNr(), plek.getColumnNr());
    }

    static String pointer(Path pad) {
        var pointer = new StringBuilder("#");
        for (var knoop : pad) {
            if (knoop.getIndex() != null) {
                pointer.append('/').append(knoop.getIndex());
            }
            if (knoop.getName() != null && !knoop.getName().startsWith("<")) {
                pointer.append('/').append(knoop.getName());
            }
        }
        return pointer.toString();
    }

    static String code(ConstraintViolation<?> schending) {
        var soort = schending.getConstraintDescriptor().getAnnotation().annotationType();
        return soort.equals(NotNull.class) || soort.equals(NotBlank.class) ? "verplicht" : "ongeldige-waarde";
    }
}
