package nl.passendonderwijs.placement.leerling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passendonderwijs.events.placement.LeerlingenSamengevoegd;
import nl.passendonderwijs.kit.outbox.Outbox;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.placement.leerling.koppelcode.KoppelcodeService;
import nl.passendonderwijs.placement.leerling.koppelcode.Koppelpoging;
import nl.passendonderwijs.placement.school.SchoolService;
import org.jspecify.annotations.Nullable;

/** Joins two ids that turn out to be of one pupil; both stay valid, the older one leads. */
@ApplicationScoped
public class SamenvoegingService {

    @Inject
    Leerlingen leerlingen;

    @Inject
    Samenvoegingen samenvoegingen;

    @Inject
    KoppelcodeService koppelcodes;

    @Inject
    SchoolService scholen;

    @Inject
    @Any
    Instance<Samenvoegbezwaar> bezwaren;

    @Inject
    @Any
    Instance<Samenvoeggevolg> gevolgen;

    @Inject
    Outbox outbox;

    @Inject
    Clock klok;

    /** @param koppelcode as it was typed, null when it could not be read; a wrong one is counted */
    public Samenvoegvoorstel beoordeel(UUID id, @Nullable String koppelcode, Beller beller) {
        var bestuur = scholen.bestuurVan(beller.organisatie());
        var eigen = bestuur.flatMap(b -> leerlingen.zoek(id, b));
        var poging = bestuur.flatMap(b -> eigen.flatMap(leerling -> probeer(koppelcode, leerling, b)));
        return new Samenvoegvoorstel(eigen, poging.orElseGet(Koppelpoging.Geen::new));
    }

    /** Whether that changed anything: false when the two were joined already. */
    @Transactional
    public Uitkomst<Boolean> voegSamen(Samenvoegvoorstel voorstel, Beller beller) {
        var bestuur = scholen.bestuurVan(beller.organisatie());
        if (bestuur.isEmpty() || voorstel.eigen().isEmpty()) {
            return Uitkomst.geweigerd(Weigering.onbekend("Deze leerling bestaat niet."));
        }
        return switch (voorstel.poging()) {
            case Koppelpoging.TeVeel _ -> Uitkomst.geweigerd(Koppelfouten.teVeelPogingen());
            case Koppelpoging.Past past -> voegSamen(voorstel.eigen().get(), past, bestuur.get());
            case Koppelpoging.AlGebruikt _,
                    Koppelpoging.Geen _,
                    Koppelpoging.Onbekend _,
                    Koppelpoging.AndereGeboortedatum _ -> Uitkomst.gelukt(false);
        };
    }

    private Optional<Koppelpoging> probeer(@Nullable String koppelcode, Leerling leerling, Bestuursnummer bestuur) {
        return Optional.ofNullable(koppelcode)
                .map(code -> koppelcodes.probeer(code, leerling.geboortedatum(), bestuur));
    }

    /** Before the code is used up: it is good for when this has been solved. */
    private Optional<Weigering> bezwaar(List<UUID> leidend, Bestuursnummer bestuur) {
        return leidend.size() == 1
                ? Optional.empty()
                : bezwaren.stream()
                        .flatMap(mogelijk -> mogelijk.tegen(leidend.getFirst(), leidend.getLast(), bestuur).stream())
                        .findFirst();
    }

    private Uitkomst<Boolean> voegSamen(Leerling eigen, Koppelpoging.Past past, Bestuursnummer bestuur) {
        var ander = past.leerling();
        var leidend = samenvoegingen.neem(eigen.id(), ander.id());
        var bezwaar = bezwaar(leidend, bestuur);
        if (bezwaar.isPresent()) {
            return Uitkomst.geweigerd(bezwaar.get());
        }
        if (!koppelcodes.verbruik(past.koppelcode(), bestuur)) {
            return Uitkomst.geweigerd(Koppelfouten.sindsZojuist(Koppelfouten.onbekend()));
        }
        if (leidend.size() == 1) {
            return Uitkomst.gelukt(false);
        }
        if (!Set.copyOf(leidend).equals(Set.of(eigen.id(), ander.id()))) {
            return Uitkomst.geweigerd(Weigering.verouderd());
        }
        samenvoegingen.voegSamen(leidend.getFirst(), leidend.getLast(), bestuur, klok.instant());
        outbox.publiceer(new LeerlingenSamengevoegd(leidend.getFirst(), leidend.getLast()));
        gevolgen.forEach(gevolg -> gevolg.naSamenvoeging(leidend.getFirst(), leidend.getLast()));
        return Uitkomst.gelukt(true);
    }
}
