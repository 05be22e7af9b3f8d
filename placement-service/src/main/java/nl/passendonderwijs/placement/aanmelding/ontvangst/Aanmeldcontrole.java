package nl.passendonderwijs.placement.aanmelding.ontvangst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.aanmelding.termijn.Invoering;
import nl.passendonderwijs.placement.leerling.Herkenning;
import nl.passendonderwijs.placement.school.Scholen;
import org.jspecify.annotations.Nullable;

/** All faults of a form at once, judged against the day of receipt; today only tells what lies in the future. */
record Aanmeldcontrole(Scholen scholen, Herkenning herkenning, Invoering invoering, LocalDate vandaag) {

    List<Fout> fouten(Aanmeldformulier formulier) {
        var fouten = new ArrayList<Fout>();
        fouten.addAll(Schoolkeuze.toets(
                formulier.vestiging(), formulier.soortOnderwijs(), formulier.ontvangstdatum(), scholen));
        fouten.addAll(Voorkeursvolgorde.toets(formulier.vestiging(), formulier.andereScholen(), scholen));
        Schoolkeuze.toetsHuidige(formulier.huidigeVestiging(), scholen).ifPresent(fouten::add);
        ontvangst(formulier.ontvangstdatum()).ifPresent(fouten::add);
        Optional.ofNullable(formulier.gewensteStartdatum())
                .flatMap(invoering::toetsWens)
                .ifPresent(fouten::add);
        geboorte(formulier).ifPresent(fouten::add);
        fouten.addAll(herkenning.fouten());
        return fouten;
    }

    private Optional<Fout> ontvangst(@Nullable LocalDate datum) {
        return inToekomst(datum)
                ? Optional.of(Fout.veld("ontvangstdatum", "in-toekomst", "De ontvangstdatum ligt in de toekomst."))
                : Optional.empty();
    }

    private Optional<Fout> geboorte(Aanmeldformulier formulier) {
        var geboren = formulier.geboortedatum();
        if (geboren == null) {
            return Optional.empty();
        }
        if (inToekomst(geboren)) {
            return Optional.of(Fout.veld("geboortedatum", "in-toekomst", "De geboortedatum ligt in de toekomst."));
        }
        return leeftijd(formulier, geboren);
    }

    private Optional<Fout> leeftijd(Aanmeldformulier formulier, LocalDate geboren) {
        var ontvangst = formulier.ontvangstdatum();
        var soort = formulier.soortOnderwijs();
        return ontvangst == null || soort == null || inToekomst(ontvangst)
                ? Optional.empty()
                : Aanmeldleeftijd.toets(geboren, ontvangst, soort);
    }

    private boolean inToekomst(@Nullable LocalDate datum) {
        return datum != null && datum.isAfter(vandaag);
    }
}
