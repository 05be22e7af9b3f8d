package nl.passendonderwijs.placement.besluit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.aanmelding.verloop.Verloop;
import nl.passendonderwijs.placement.motivering.Toetsing;

/**
 * An incomplete aanmelding may be left aside when the time to complete it has passed unused, or what came is still not
 * enough (ZP-12).
 */
@Regel("ZP-12")
final class Buitenbehandeling {

    private static final String REGEL = "ZP-12";

    private Buitenbehandeling() {}

    static List<Fout> ontbreekt(Aanmelding aanmelding, LocalDate besluitdatum) {
        return mag(aanmelding.verloop(), besluitdatum)
                ? List.of()
                : List.of(Fout.regel(
                        REGEL,
                        "De ouders kunnen nog aanvullen tot en met %s, en er is niets ontvangen dat onvoldoende was."
                                .formatted(hersteldatum(aanmelding.verloop()).orElseThrow())));
    }

    static Toetsing motiveer(Aanmelding aanmelding, LocalDate besluitdatum) {
        return Toetsing.van(
                REGEL,
                "Is de tijd om aan te vullen verstreken, of is de aanvulling onvoldoende?",
                mag(aanmelding.verloop(), besluitdatum),
                Map.of(
                        "hersteldatum",
                        hersteldatum(aanmelding.verloop()).orElseThrow().toString(),
                        "besluitdatum",
                        besluitdatum.toString()));
    }

    private static boolean mag(Verloop verloop, LocalDate besluitdatum) {
        return hersteldatum(verloop).filter(besluitdatum::isAfter).isPresent() || isOnvoldoende(verloop);
    }

    private static boolean isOnvoldoende(Verloop verloop) {
        return verloop.laatste(Stap.Aanvulling.class)
                .filter(aanvulling -> !aanvulling.volledig())
                .isPresent();
    }

    private static Optional<LocalDate> hersteldatum(Verloop verloop) {
        return verloop.laatste(Stap.Aanvullingsverzoek.class).map(Stap.Aanvullingsverzoek::hersteldatum);
    }
}
