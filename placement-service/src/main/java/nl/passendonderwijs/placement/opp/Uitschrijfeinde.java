package nl.passendonderwijs.placement.opp;

import java.time.LocalDate;
import nl.passendonderwijs.placement.opp.verloop.Oppeindereden;
import nl.passendonderwijs.placement.opp.verloop.Oppstap;
import org.jspecify.annotations.Nullable;

/** The pupil left: the end that follows from an uitschrijving. */
record Uitschrijfeinde(LocalDate datum) implements Oppstapverzoek {

    @Override
    public @Nullable String toelichting() {
        return null;
    }

    @Override
    public Oppstap stap() {
        return new Oppstap.Beeindiging(datum, Oppeindereden.VAN_SCHOOL);
    }
}
