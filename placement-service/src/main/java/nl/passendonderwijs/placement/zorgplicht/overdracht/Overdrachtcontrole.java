package nl.passendonderwijs.placement.zorgplicht.overdracht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.Stapdatum;
import nl.passendonderwijs.placement.school.Scholen;
import nl.passendonderwijs.placement.school.Vestiging;

/** All faults of an offer, or of the answer to one, at once. */
record Overdrachtcontrole(LocalDate vandaag) {

    List<Fout> fouten(Aanbod aanbod, Aanmelding aanmelding, Scholen scholen) {
        var fouten = new ArrayList<Fout>();
        new Stapdatum(aanmelding.gegevens().ontvangstdatum(), vandaag)
                .toets("datum", aanbod.datum())
                .ifPresent(fouten::add);
        if (aanbod.vestiging() != null) {
            school(aanbod.vestiging(), aanmelding, scholen).ifPresent(fouten::add);
        }
        return fouten;
    }

    List<Fout> fouten(Antwoord antwoord, Overdracht overdracht) {
        var datum = antwoord.datum();
        if (datum == null) {
            return List.of();
        }
        if (datum.isAfter(vandaag)) {
            return List.of(Fout.veld("datum", "in-toekomst", "Deze datum ligt in de toekomst."));
        }
        return datum.isBefore(overdracht.aanbiedingsdatum())
                ? List.of(Fout.veld("datum", "voor-aanbod", "Deze datum ligt voor het aanbod."))
                : List.of();
    }

    private Optional<Fout> school(Vestigingscode naar, Aanmelding aanmelding, Scholen scholen) {
        if (naar.equals(aanmelding.gegevens().vestiging())) {
            return Optional.of(Fout.veld("vestiging", "zelfde-vestiging", "Dit is de school van de aanmelding zelf."));
        }
        return scholen.zoek(naar)
                .map(school -> bezwaar(school, aanmelding))
                .orElseGet(() -> Optional.of(
                        Fout.veld("vestiging", "onbekende-vestiging", "Deze vestiging staat niet in het register.")));
    }

    private Optional<Fout> bezwaar(Vestiging vestiging, Aanmelding aanmelding) {
        if (vestiging.isGeslotenOp(vandaag)) {
            return Optional.of(Fout.veld("vestiging", "vestiging-gesloten", "Deze vestiging is gesloten."));
        }
        return vestiging.biedtIn(aanmelding.gegevens().soortOnderwijs().sector())
                ? Optional.empty()
                : Optional.of(Fout.veld(
                        "vestiging",
                        "andere-sector",
                        "Deze vestiging geeft geen onderwijs in de sector van de leerling."));
    }
}
