package nl.passendonderwijs.registry.aanbod;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Versievoorwaarde;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.kit.waarden.UuidV7;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.aanbod.formulier.Aanbodformulier;
import nl.passendonderwijs.registry.aanbod.toets.Aanbodtoetsing;
import nl.passendonderwijs.registry.aanbod.toets.Omgeving;
import nl.passendonderwijs.registry.behoefte.Ondersteuningsbehoefte;
import nl.passendonderwijs.registry.behoefte.Ondersteuningsbehoeften;
import nl.passendonderwijs.registry.gedeeld.Opgave;
import nl.passendonderwijs.registry.gedeeld.Standvoorwaarde;
import nl.passendonderwijs.registry.vertegenwoordiging.VertegenwoordigingService;

/** Publishes what vestigingen offer. */
@ApplicationScoped
public class AanbodService {

    @Inject
    Ondersteuningsaanboden aanboden;

    @Inject
    Ondersteuningsbehoeften behoeften;

    @Inject
    Scholen scholen;

    @Inject
    VertegenwoordigingService vertegenwoordiging;

    @Inject
    Aanbodtoetsing toetsing;

    @Inject
    AanbodberichtService berichten;

    @Inject
    Clock klok;

    /** A vestiging that the register does not know is a 404, one of another bestuur a 403: the register is open. */
    public Uitkomst<Vestigingscode> laatToe(Vestigingscode vestiging, Beller beller) {
        var vandaag = LocalDate.now(klok);
        if (scholen.zoek(List.of(vestiging), vandaag).isEmpty()) {
            return Uitkomst.geweigerd(Weigering.onbekend("Er is geen vestiging met deze code."));
        }
        return vertegenwoordiging.magVoor(vestiging, beller)
                ? Uitkomst.gelukt(vestiging)
                : Uitkomst.geweigerd(
                        Weigering.nietToegestaan("geen-relatie", "Deze vestiging hoort niet bij uw bestuur."));
    }

    /** All faults at once; stores nothing. */
    public List<Fout> bezwaren(Vestigingscode vestiging, Aanbodformulier formulier) {
        var dag = formulier.dag(LocalDate.now(klok));
        var bekend = behoeften.geldigOp(dag).stream()
                .map(Ondersteuningsbehoefte::code)
                .collect(Collectors.toSet());
        var omgeving =
                new Omgeving(vestiging, dag, scholen.zoek(formulier.genoemdeVestigingen(vestiging), dag), bekend);
        return toetsing.bezwaren(formulier, omgeving);
    }

    /**
     * The same again changes nothing and tells nothing.
     *
     * @param formulier without faults
     * @param voorwaarde says no when the caller had seen another version
     * @return whether this is the first that the vestiging publishes
     */
    @Transactional
    public Uitkomst<Boolean> publiceer(
            Vestigingscode vestiging, Aanbodformulier formulier, Beller beller, Versievoorwaarde voorwaarde) {
        var versie = aanboden.neem(vestiging);
        var verloop = aanboden.verloop(vestiging);
        var nieuw = formulier.aanbod(vestiging);
        return Uitkomst.tenzij(bezwaar(verloop, nieuw, beller, versie, voorwaarde), () -> {
            if (!verloop.zegtAl(nieuw)) {
                var opgave = new Opgave(beller.organisatie().toString(), klok.instant(), formulier.reden());
                bewaar(verloop.publiceer(UuidV7.nieuw(klok), nieuw), versie + 1, opgave);
            }
            return Uitkomst.gelukt(versie == 0);
        });
    }

    private void bewaar(Aanbodwijziging wijziging, long versie, Opgave opgave) {
        aanboden.bewaar(wijziging, versie, opgave);
        berichten.vertel(wijziging.gepubliceerd());
    }

    private Optional<Weigering> bezwaar(
            Aanbodverloop verloop,
            Ondersteuningsaanbod nieuw,
            Beller beller,
            long versie,
            Versievoorwaarde voorwaarde) {
        return new Standvoorwaarde(voorwaarde)
                .bezwaar(versie, verloop.beginnen())
                .or(() -> alleenVoorbeelden(nieuw, beller))
                .or(() -> verloop.bezwaar(nieuw));
    }

    private static Optional<Weigering> alleenVoorbeelden(Ondersteuningsaanbod nieuw, Beller beller) {
        return beller.organisatie() instanceof Organisatie.Beheer && nieuw.herkomst() != Herkomst.VOORBEELD
                ? Optional.of(Weigering.nietToegestaan(
                        "alleen-voorbeeld", "Beheer spreekt niet voor een school en publiceert alleen een VOORBEELD."))
                : Optional.empty();
    }
}
