package nl.passendonderwijs.placement.opp;

import java.time.LocalDate;
import nl.passendonderwijs.placement.opp.verloop.Oppstap;
import org.jspecify.annotations.Nullable;

/** The pupil does not leave after all: the end that followed from an uitschrijving does not come. */
record Uitschrijfherroeping(LocalDate datum) implements Oppstapverzoek {

    @Override
    public @Nullable String toelichting() {
        return null;
    }

    @Override
    public Oppstap stap() {
        return new Oppstap.Voortzetting(datum);
    }
}
