package nl.passendonderwijs.placement.leerling;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Leerlingkenmerk;
import nl.passendonderwijs.kit.waarden.UuidV7;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.leerling.koppelcode.KoppelcodeService;
import nl.passendonderwijs.placement.leerling.koppelcode.Koppelpoging;
import nl.passendonderwijs.placement.school.SchoolService;

/** Who is who: within one bestuur the same leerlingkenmerk is the same pupil, and a koppelcode joins schools. */
@ApplicationScoped
public class LeerlingService {

    private static final String WAT = "leerling";

    @Inject
    Leerlingen leerlingen;

    @Inject
    KoppelcodeService koppelcodes;

    @Inject
    SchoolService scholen;

    @Inject
    Clock klok;

    /** Looks up who a form is about; stores nothing, but counts a wrong koppelcode. */
    public Herkenning herken(Leerlinggegevens gegevens, Optional<Bestuursnummer> bestuur) {
        var kenmerk = gegevens.kenmerk();
        var bekend = kenmerk == null ? Optional.<Leerling>empty() : bestuur.flatMap(b -> leerlingen.zoek(b, kenmerk));
        return new Herkenning(
                gegevens, bekend, bestuur.map(b -> probeer(gegevens, b)).orElseGet(Koppelpoging.Geen::new));
    }

    public Herkenning herken(Leerlinggegevens gegevens, Beller beller) {
        return herken(gegevens, scholen.bestuurVan(beller.organisatie()));
    }

    /** All faults of a form that is about nothing but the pupil. */
    public List<Fout> toets(Herkenning herkenning) {
        var toekomst = herkenning.gegevens().toets(LocalDate.now(klok));
        return Stream.concat(toekomst.stream(), herkenning.fouten().stream()).toList();
    }

    /** As {@link #neemOp}, on behalf of the caller. */
    @Transactional
    public Uitkomst<Leerling> registreer(Herkenning herkenning, Beller beller) {
        return scholen.bestuurVan(beller.organisatie())
                .map(bestuur -> neemOp(herkenning, bestuur))
                .orElseGet(() -> Uitkomst.geweigerd(
                        Weigering.nietToegestaan("geen-relatie", "Uw vestiging staat niet in het register.")));
    }

    /** The pupil of a form without faults: the known one, the one that the koppelcode stands for, or a new one. */
    @Transactional
    public Uitkomst<Leerling> neemOp(Herkenning herkenning, Bestuursnummer bestuur) {
        return switch (herkenning.poging()) {
            case Koppelpoging.TeVeel _ -> Uitkomst.geweigerd(Koppelfouten.teVeelPogingen());
            case Koppelpoging.Past past -> koppel(past, kenmerk(herkenning), bestuur);
            case Koppelpoging.Geen _,
                    Koppelpoging.AlGebruikt _,
                    Koppelpoging.Onbekend _,
                    Koppelpoging.AndereGeboortedatum _ ->
                herkenning.bekend().map(Uitkomst::gelukt).orElseGet(() -> maak(herkenning.gegevens(), bestuur));
        };
    }

    /** For other features: any id of a pupil that this caller has to do with, answered with the leading one. */
    public Optional<Leerling> zoek(UUID id, Beller beller) {
        return scholen.bestuurVan(beller.organisatie()).flatMap(bestuur -> leerlingen.zoek(id, bestuur));
    }

    /** As {@link #zoek}, and nobody else changes it until this transaction ends. */
    @Transactional
    public Optional<Leerling> neem(UUID id, Beller beller) {
        return scholen.bestuurVan(beller.organisatie()).flatMap(bestuur -> leerlingen.neem(id, bestuur));
    }

    @Transactional
    public Optional<Leerlingbeeld> bekijk(UUID id, Beller beller) {
        return leerlingen.bekijk(id, new Inzage(beller.organisatie(), beller.client(), WAT, klok.instant()));
    }

    @Transactional
    public Optional<Leerlingbeeld> bekijk(Leerlingkenmerk kenmerk, Beller beller) {
        return scholen.bestuurVan(beller.organisatie())
                .flatMap(bestuur -> leerlingen.zoek(bestuur, kenmerk))
                .flatMap(leerling -> bekijk(leerling.id(), beller));
    }

    private Koppelpoging probeer(Leerlinggegevens gegevens, Bestuursnummer bestuur) {
        var code = gegevens.koppelcode();
        var geboren = gegevens.geboortedatum();
        return code == null || geboren == null ? new Koppelpoging.Geen() : koppelcodes.probeer(code, geboren, bestuur);
    }

    private Uitkomst<Leerling> koppel(Koppelpoging.Past past, Leerlingkenmerk kenmerk, Bestuursnummer bestuur) {
        var leerling = past.leerling();
        if (!koppelcodes.verbruik(past.koppelcode(), bestuur)) {
            return Uitkomst.geweigerd(Koppelfouten.sindsZojuist(Koppelfouten.onbekend()));
        }
        boolean gekoppeld = leerlingen.voegKenmerkToe(leerling, bestuur, kenmerk, klok.instant())
                || leerlingen.zoek(bestuur, kenmerk).filter(leerling::equals).isPresent();
        return gekoppeld
                ? Uitkomst.gelukt(leerling)
                : Uitkomst.geweigerd(Koppelfouten.sindsZojuist(Koppelfouten.kenmerkInGebruik()));
    }

    /** Or the one that another call made in the meantime. */
    private Uitkomst<Leerling> maak(Leerlinggegevens gegevens, Bestuursnummer bestuur) {
        var kenmerk = requireNonNull(gegevens.kenmerk());
        var nieuw = new Leerling(UuidV7.nieuw(klok), requireNonNull(gegevens.geboortedatum()));
        if (leerlingen.voegToe(nieuw, bestuur, kenmerk, klok.instant())) {
            return Uitkomst.gelukt(nieuw);
        }
        var bekend = leerlingen.zoek(bestuur, kenmerk);
        var fouten = new Herkenning(gegevens, bekend, new Koppelpoging.Geen()).fouten();
        return fouten.isEmpty()
                ? Uitkomst.gelukt(bekend.orElseThrow())
                : Uitkomst.geweigerd(Koppelfouten.sindsZojuist(fouten.getFirst()));
    }

    private static Leerlingkenmerk kenmerk(Herkenning herkenning) {
        return requireNonNull(herkenning.gegevens().kenmerk());
    }
}
