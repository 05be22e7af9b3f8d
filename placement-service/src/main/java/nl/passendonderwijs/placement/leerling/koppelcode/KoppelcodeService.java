package nl.passendonderwijs.placement.leerling.koppelcode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.UuidV7;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.leerling.Leerling;
import nl.passendonderwijs.placement.leerling.Leerlingen;
import nl.passendonderwijs.placement.school.SchoolService;
import org.jspecify.annotations.Nullable;

/** Gives out codes that join a pupil's schools, tries them, and uses them up. */
@ApplicationScoped
public class KoppelcodeService {

    /** For so long a wrong code counts. */
    public static final Duration VENSTER = Duration.ofHours(1);

    private static final String WAT = "koppelcode";

    private final SecureRandom toeval = new SecureRandom();

    @Inject
    Koppelcodes koppelcodes;

    @Inject
    Leerlingen leerlingen;

    @Inject
    SchoolService scholen;

    @Inject
    Koppelzegel zegel;

    @Inject
    Koppelregels regels;

    @Inject
    Clock klok;

    public Koppelcode trek() {
        return Koppelcode.trek(toeval);
    }

    public List<Fout> toets(@Nullable Integer dagen) {
        return Koppelcodetermijn.toets(dagen, regels).stream().toList();
    }

    /** Ends an older one; answers the id under which it is remembered. */
    @Transactional
    public Uitkomst<UUID> geefUit(UUID leerling, Koppelcode code, @Nullable Integer dagen, Beller beller) {
        return scholen.bestuurVan(beller.organisatie())
                .flatMap(bestuur ->
                        leerlingen.neem(leerling, bestuur).map(eigen -> geefUit(eigen, code, dagen, bestuur)))
                .map(Uitkomst::gelukt)
                .orElseGet(() -> Uitkomst.geweigerd(Weigering.onbekend("Deze leerling bestaat niet.")));
    }

    /** @param getrokken shown again only when it is the code of this very one: so once */
    @Transactional
    public Optional<Koppelcodebeeld> bekijk(UUID leerling, UUID id, @Nullable Koppelcode getrokken, Beller beller) {
        var inzage = new Inzage(beller.organisatie(), beller.client(), WAT, klok.instant());
        var eigen = getrokken == null ? Optional.<UitgegevenKoppelcode>empty() : koppelcodes.zoek(zegel.van(getrokken));
        return koppelcodes
                .bekijk(leerling, id, inzage)
                .map(uitgegeven -> new Koppelcodebeeld(
                        uitgegeven,
                        uitgegeven.stand(vandaag()),
                        eigen.filter(uitgegeven::equals).isPresent() ? getrokken : null));
    }

    /** All that the caller's bestuur gave out for a pupil, without the codes. */
    @Transactional
    public List<Koppelcodebeeld> bekijk(UUID leerling, Beller beller) {
        var inzage = new Inzage(beller.organisatie(), beller.client(), WAT, klok.instant());
        return koppelcodes.bekijk(leerling, inzage).stream()
                .map(uitgegeven -> new Koppelcodebeeld(uitgegeven, uitgegeven.stand(vandaag()), null))
                .toList();
    }

    /** In a transaction of its own: a wrong code stays counted, whatever becomes of the call. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Koppelpoging probeer(String code, LocalDate geboortedatum, Bestuursnummer bestuur) {
        var nu = klok.instant();
        if (koppelcodes.mislukt(bestuur, nu.minus(VENSTER)) >= regels.pogingen()) {
            return new Koppelpoging.TeVeel();
        }
        var poging = beproef(code, geboortedatum, bestuur);
        if (poging.isFout()) {
            koppelcodes.telMislukking(bestuur, nu);
        }
        return poging;
    }

    /** Within the transaction of what the code is used for; false when someone else was first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean verbruik(UUID koppelcode, Bestuursnummer bestuur) {
        return koppelcodes.verbruik(koppelcode, bestuur, klok.instant(), vandaag());
    }

    private UUID geefUit(Leerling leerling, Koppelcode code, @Nullable Integer dagen, Bestuursnummer bestuur) {
        var termijn = Koppelcodetermijn.vanaf(vandaag(), dagen == null ? regels.dagen() : dagen);
        var nieuw = new UitgegevenKoppelcode(UuidV7.nieuw(klok), leerling, termijn, false, null);
        if (!koppelcodes.geefUit(nieuw, zegel.van(code), bestuur, klok.instant())) {
            throw new IllegalStateException("a koppelcode was drawn twice");
        }
        return nieuw.id();
    }

    private Koppelpoging beproef(String code, LocalDate geboortedatum, Bestuursnummer bestuur) {
        return Koppelcode.lees(code)
                .flatMap(gelezen -> koppelcodes.zoek(zegel.van(gelezen)))
                .map(uitgegeven -> uitgegeven.beproef(bestuur, geboortedatum, vandaag()))
                .orElseGet(Koppelpoging.Onbekend::new);
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }
}
