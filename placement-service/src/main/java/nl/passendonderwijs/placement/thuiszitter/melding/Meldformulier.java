package nl.passendonderwijs.placement.thuiszitter.melding;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Schooljaar;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.verzuim.Verzuimdag;
import nl.passendonderwijs.placement.verzuim.Verzuimsoort;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was sent: what is missing or could not be read is null, and the rest is judged all the same.
 *
 * @param eersteSchooljaar the first full one of the pupil, when known (THZ-01)
 * @param verzuimdagen without a valid reason, when told (THZ-02); not kept
 */
public record Meldformulier(
        @Nullable UUID leerlingId,
        @Nullable Vestigingscode vestiging,
        @Nullable SwvCode swv,
        @Nullable Verzuimsoort soort,
        @Nullable LocalDate verzuimSinds,
        @Nullable LocalDate meldingsdatum,
        boolean vrijstelling5a,
        @Nullable Schooljaar eersteSchooljaar,
        List<Verzuimdag> verzuimdagen,
        @Nullable String toelichting) {

    public Meldformulier {
        verzuimdagen = List.copyOf(verzuimdagen);
    }

    /** Only for a form without faults. */
    Verzuim verzuim() {
        return new Verzuim(requireNonNull(soort), requireNonNull(verzuimSinds), requireNonNull(meldingsdatum));
    }

    /** The absence in short. */
    record Verzuim(Verzuimsoort soort, LocalDate sinds, LocalDate gemeld) {}
}
