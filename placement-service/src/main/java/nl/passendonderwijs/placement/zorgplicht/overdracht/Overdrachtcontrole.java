package nl.passendonderwijs.placement.zorgplicht.overdracht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.Stapdatum;
import nl.passendonderwijs.placement.school.Opvangschool;
import nl.passendonderwijs.placement.school.Scholen;

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
        return new Opvangschool(scholen.zoek(naar), vandaag)
                .fout(Optional.of(aanmelding.gegevens().soortOnderwijs().sector()));
    }
}
