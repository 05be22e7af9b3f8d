package nl.passendonderwijs.placement.besluit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import org.jspecify.annotations.Nullable;

/** All faults of a decision at once, judged against the aanmelding it is about. */
record Besluitcontrole(Aanmelding aanmelding, LocalDate vandaag) {

    List<Fout> fouten(Besluitformulier formulier) {
        var fouten = new ArrayList<Fout>();
        datum(formulier.besluitdatum()).ifPresent(fouten::add);
        if (formulier.uitkomst() != null) {
            switch (formulier.uitkomst()) {
                case TOEGELATEN -> toegelaten(formulier, fouten);
                case GEWEIGERD -> geweigerd(formulier, fouten);
            }
        }
        return fouten;
    }

    private Optional<Fout> datum(@Nullable LocalDate datum) {
        if (datum == null) {
            return Optional.empty();
        }
        if (datum.isAfter(vandaag)) {
            return Optional.of(Fout.veld("besluitdatum", "in-toekomst", "De besluitdatum ligt in de toekomst."));
        }
        return datum.isBefore(aanmelding.gegevens().ontvangstdatum())
                ? Optional.of(Fout.veld("besluitdatum", "voor-ontvangst", "De besluitdatum ligt voor de ontvangst."))
                : Optional.empty();
    }

    private void toegelaten(Besluitformulier formulier, List<Fout> fouten) {
        if (formulier.startdatum() == null) {
            fouten.add(Fout.veld("startdatum", "verplicht", "Verplicht bij TOEGELATEN."));
        } else {
            start(formulier.startdatum()).ifPresent(fouten::add);
        }
        if (formulier.weigeringsgrond() != null) {
            fouten.add(Fout.veld("weigeringsgrond", "niet-toegestaan", "Alleen bij GEWEIGERD."));
        }
    }

    private Optional<Fout> start(LocalDate start) {
        return start.isBefore(aanmelding.gegevens().ontvangstdatum())
                ? Optional.of(Fout.veld("startdatum", "voor-ontvangst", "De startdatum ligt voor de ontvangst."))
                : aanmelding.toelatingsleeftijd().toets(start);
    }

    private static void geweigerd(Besluitformulier formulier, List<Fout> fouten) {
        if (formulier.startdatum() != null) {
            fouten.add(Fout.veld("startdatum", "niet-toegestaan", "Alleen bij TOEGELATEN."));
        }
    }
}
