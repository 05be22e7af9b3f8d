package nl.passendonderwijs.placement.besluit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.Stapdatum;
import nl.passendonderwijs.placement.besluit.weigering.Bewijs;

/** All faults of a decision at once, judged against the aanmelding it is about. */
record Besluitcontrole(Aanmelding aanmelding, LocalDate vandaag) {

    List<Fout> fouten(Besluitformulier formulier) {
        var fouten = new ArrayList<Fout>();
        datum().toets("besluitdatum", formulier.besluitdatum()).ifPresent(fouten::add);
        if (formulier.uitkomst() != null) {
            switch (formulier.uitkomst()) {
                case TOEGELATEN -> toegelaten(formulier, fouten);
                case GEWEIGERD -> geweigerd(formulier, fouten);
                case NIET_IN_BEHANDELING -> nietBehandeld(formulier, fouten);
            }
        }
        return fouten;
    }

    private Stapdatum datum() {
        return new Stapdatum(aanmelding.gegevens().ontvangstdatum(), vandaag);
    }

    private void toegelaten(Besluitformulier formulier, List<Fout> fouten) {
        if (formulier.startdatum() == null) {
            fouten.add(Fout.veld("startdatum", "verplicht", "Verplicht bij TOEGELATEN."));
        } else {
            start(formulier.startdatum()).ifPresent(fouten::add);
        }
        geenGrond(formulier, fouten);
        geenBewijs(formulier, fouten);
    }

    private Optional<Fout> start(LocalDate start) {
        return start.isBefore(aanmelding.gegevens().ontvangstdatum())
                ? Optional.of(Fout.veld("startdatum", "voor-ontvangst", "De startdatum ligt voor de ontvangst."))
                : aanmelding.toelatingsleeftijd().toets(start);
    }

    private void geweigerd(Besluitformulier formulier, List<Fout> fouten) {
        geenStart(formulier, fouten);
        if (formulier.weigeringsgrond() == null) {
            fouten.add(Fout.veld("weigeringsgrond", "verplicht", "Verplicht bij GEWEIGERD."));
        }
        bewijs(formulier.bewijs(), fouten);
    }

    private static void nietBehandeld(Besluitformulier formulier, List<Fout> fouten) {
        geenStart(formulier, fouten);
        geenGrond(formulier, fouten);
        geenBewijs(formulier, fouten);
    }

    private void bewijs(Bewijs bewijs, List<Fout> fouten) {
        if (bewijs.plaatsruimte() != null && bewijs.plaatsruimte().peildatum().isAfter(vandaag)) {
            fouten.add(Fout.veld("bewijs/plaatsruimte/peildatum", "in-toekomst", "Deze datum ligt in de toekomst."));
        }
        if (bewijs.grondslagvraag() != null
                && bewijs.grondslagvraag().vraagdatum().isAfter(vandaag)) {
            fouten.add(Fout.veld("bewijs/grondslagvraag/vraagdatum", "in-toekomst", "Deze datum ligt in de toekomst."));
        }
    }

    private static void geenStart(Besluitformulier formulier, List<Fout> fouten) {
        if (formulier.startdatum() != null) {
            fouten.add(Fout.veld("startdatum", "niet-toegestaan", "Alleen bij TOEGELATEN."));
        }
    }

    private static void geenGrond(Besluitformulier formulier, List<Fout> fouten) {
        if (formulier.weigeringsgrond() != null) {
            fouten.add(Fout.veld("weigeringsgrond", "niet-toegestaan", "Alleen bij GEWEIGERD."));
        }
    }

    private static void geenBewijs(Besluitformulier formulier, List<Fout> fouten) {
        if (!formulier.bewijs().equals(Bewijs.geen())) {
            fouten.add(Fout.veld("bewijs", "niet-toegestaan", "Alleen bij GEWEIGERD."));
        }
    }
}
