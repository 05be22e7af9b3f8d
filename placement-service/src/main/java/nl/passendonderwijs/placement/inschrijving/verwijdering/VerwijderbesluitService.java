package nl.passendonderwijs.placement.inschrijving.verwijdering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Versievoorwaarde;
import nl.passendonderwijs.placement.inschrijving.DossierService;
import nl.passendonderwijs.placement.inschrijving.Gebeurd;
import nl.passendonderwijs.placement.inschrijving.status.Einde;
import nl.passendonderwijs.placement.inschrijving.status.Inschrijvingstap;
import nl.passendonderwijs.placement.inschrijving.status.Stapsoort;
import nl.passendonderwijs.placement.inschrijving.status.Uitschrijfreden;
import nl.passendonderwijs.placement.inschrijving.toets.Teldag;
import nl.passendonderwijs.placement.inschrijving.verwijdering.regel.Verwijderoordeel;
import nl.passendonderwijs.placement.inschrijving.verwijdering.regel.Verwijderzaak;
import nl.passendonderwijs.placement.leerling.LeerlingService;
import nl.passendonderwijs.placement.school.SchoolService;
import nl.passendonderwijs.placement.tekst.TekstService;
import nl.passendonderwijs.placement.verzuim.Leerplicht;
import nl.passendonderwijs.placement.verzuim.Verzuimregels;
import org.jspecify.annotations.Nullable;

/** Removes a pupil when nothing that the law asks for is missing (VER-01 to VER-03). */
@ApplicationScoped
public class VerwijderbesluitService {

    @Inject
    VerwijderingService verwijderingen;

    @Inject
    Verwijderingen opslag;

    @Inject
    DossierService dossier;

    @Inject
    LeerlingService leerlingen;

    @Inject
    SchoolService scholen;

    @Inject
    TekstService teksten;

    @Inject
    Verzuimregels regels;

    @Inject
    VerwijderbezwaartermijnService bezwaartermijnen;

    /** All faults of the dates; none about what the caller has no relation to. */
    public List<Fout> bezwaren(
            UUID leerling,
            UUID id,
            @Nullable LocalDate verwijderdatum,
            @Nullable LocalDate laatsteSchooldag,
            Beller beller) {
        var voor = opslag.zoek(leerling, id, beller.organisatie()).stream()
                .filter(verwijdering ->
                        verwijderdatum != null && verwijderdatum.isBefore(verwijdering.voornemendatum()))
                .map(_ -> Fout.veld("verwijderdatum", "voor-voornemen", "Deze dag ligt voor het voornemen."));
        return Stream.concat(voor, Teldag.toetsLaatste(laatsteSchooldag, verwijderdatum).stream())
                .toList();
    }

    /** @param voorwaarde says no when the caller had seen another version; answers the id of the verwijdering */
    @Transactional
    public Uitkomst<UUID> beslis(
            UUID leerling,
            UUID id,
            Verwijderbesluit besluit,
            String motivering,
            Versievoorwaarde voorwaarde,
            Beller beller) {
        return verwijderingen.neem(leerling, id, voorwaarde, beller, zaak -> switch (zaak.verwijdering()
                .naar(Verwijderstaat.VERWIJDERD)) {
            case Uitkomst.Geweigerd<Verwijdering>(var weigering) -> Uitkomst.geweigerd(weigering);
            case Uitkomst.Gelukt<Verwijdering>(var na) -> beslis(zaak, na, besluit, motivering, beller);
        });
    }

    private Uitkomst<UUID> beslis(
            VerwijderingService.Genomen zaak,
            Verwijdering na,
            Verwijderbesluit besluit,
            String motivering,
            Beller beller) {
        var oordeel = new Verwijderoordeel(zaak(zaak, besluit, beller));
        return Uitkomst.tenzij(oordeel.bezwaar(), () -> {
            var teltTot = Teldag.tot(besluit.verwijderdatum(), besluit.laatsteSchooldag());
            var einde = new Einde(besluit.verwijderdatum(), teltTot, Uitschrijfreden.VERWIJDERD);
            opslag.bewaar(na);
            var tekst = teksten.bewaar(na.leerling(), motivering);
            var feiten = VerwijderingService.feiten(na, besluit.feiten());
            var gebeurd =
                    new Gebeurd(Stapsoort.VERWIJDEREN, besluit.besluitdatum(), feiten, oordeel.bevindingen(), tekst);
            var stap = new Inschrijvingstap.Verwijdering(besluit.besluitdatum(), einde);
            var weg = zaak.inschrijving().met(stap).ofProbleem();
            dossier.beeindig(weg, gebeurd, VerwijderingService.door(beller));
            bezwaartermijnen.bewaak(weg, na.id(), besluit.genomen());
            return Uitkomst.gelukt(na.id());
        });
    }

    private Verwijderzaak zaak(VerwijderingService.Genomen zaak, Verwijderbesluit besluit, Beller beller) {
        var plek = zaak.inschrijving().plek();
        var school = scholen.zoek(List.of(plek.vestiging()), besluit.besluitdatum())
                .zoek(plek.vestiging())
                .orElseThrow();
        var geboren = leerlingen
                .zoek(zaak.inschrijving().leerling(), beller)
                .orElseThrow()
                .geboortedatum();
        return new Verwijderzaak(
                zaak.verwijdering(),
                besluit,
                plek.vestiging(),
                plek.soortOnderwijs(),
                school.openbaar(),
                school.isInstelling(),
                geboren,
                Leerplicht.van(geboren, null, regels.leerplicht()));
    }
}
