package nl.passendonderwijs.placement.thuiszitter;

import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.verzuim.Plicht;
import nl.passendonderwijs.placement.verzuim.Verzuimsoort;
import org.jspecify.annotations.Nullable;

/**
 * What the school or bestuur reported, with what the law says of it.
 *
 * @param vestiging where the pupil is enrolled, null when nowhere
 * @param vrijstelling5a exempt under article 5 a of the Leerplichtwet; counted apart
 * @param toelichting id of the encrypted text, null when none was written
 * @param plicht of the child on the meldingsdatum (THZ-01)
 * @param leerplichtTot first day without leerplicht (THZ-01)
 * @param meldplichtSinds day that the hours of THZ-02 were reached, null when not or not told
 */
public record Verzuimmelding(
        @Nullable Vestigingscode vestiging,
        Verzuimsoort soort,
        LocalDate verzuimSinds,
        LocalDate meldingsdatum,
        boolean vrijstelling5a,
        @Nullable UUID toelichting,
        Plicht plicht,
        LocalDate leerplichtTot,
        @Nullable LocalDate meldplichtSinds) {}
