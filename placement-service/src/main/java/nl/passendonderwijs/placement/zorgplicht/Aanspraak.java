package nl.passendonderwijs.placement.zorgplicht;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanmelding.verloop.Statuscode;
import nl.passendonderwijs.placement.aanmelding.verloop.Weigeringsgrond;
import org.jspecify.annotations.Nullable;

/**
 * An aanmelding as a claim on the zorgplicht of a school.
 *
 * @param voorkeur of the parents, 1 for the first (ZP-04)
 * @param grond of a refusal, null when it was not refused
 * @param beslisdatum when it was decided or withdrawn, null while it is open
 * @param overgenomenDoor the school that accepted to take over, null when none did
 */
public record Aanspraak(
        UUID aanmelding,
        Vestigingscode vestiging,
        int voorkeur,
        LocalDate ontvangstdatum,
        Statuscode status,
        @Nullable Weigeringsgrond grond,
        @Nullable LocalDate beslisdatum,
        @Nullable Vestigingscode overgenomenDoor) {

    /** An undecided one goes before what remains of a refusal; then the preference of the parents decides. */
    static final Comparator<Aanspraak> VOORRANG = Comparator.comparing((Aanspraak a) -> !a.isOnbeslist())
            .thenComparing(Aanspraak::voorkeur)
            .thenComparing(Aanspraak::ontvangstdatum)
            .thenComparing(Aanspraak::aanmelding);

    boolean isOnbeslist() {
        return switch (status) {
            case AANGEMELD, IN_BEHANDELING, AANVULLING_GEVRAAGD, VERLENGD -> true;
            case NIET_IN_BEHANDELING, TOEGELATEN, GEWEIGERD, INGETROKKEN, INGESCHREVEN -> false;
        };
    }

    boolean isVervuld() {
        return status == Statuscode.TOEGELATEN || status == Statuscode.INGESCHREVEN;
    }

    /** Who refuses because another school is willing stays bound until a school really takes over (ZP-07). */
    boolean bindt() {
        return isOnbeslist() || grond == Weigeringsgrond.ANDERE_SCHOOL_BEREID && status == Statuscode.GEWEIGERD;
    }

    Vestigingscode drager() {
        return overgenomenDoor == null ? vestiging : overgenomenDoor;
    }

    /** A place that was found later, at a school the parents wanted no less, leaves nothing to find. */
    boolean isIngelostDoor(Aanspraak andere) {
        var gevonden = andere.beslisdatum;
        return andere.isVervuld()
                && gevonden != null
                && !gevonden.isBefore(ontvangstdatum)
                && (andere.voorkeur <= voorkeur || !isOnbeslist());
    }

    /** The school that took over received an aanmelding of its own: that one counts from then on. */
    boolean isVoortgezetDoor(Aanspraak andere) {
        return andere.vestiging.equals(overgenomenDoor) && !andere.ontvangstdatum.isBefore(ontvangstdatum);
    }

    Zorgplichtreden redenVanEinde() {
        return switch (status) {
            case TOEGELATEN, INGESCHREVEN -> Zorgplichtreden.TOEGELATEN;
            case INGETROKKEN -> Zorgplichtreden.INGETROKKEN;
            case NIET_IN_BEHANDELING -> Zorgplichtreden.NIET_IN_BEHANDELING;
            case GEWEIGERD -> redenVanWeigering();
            case AANGEMELD, IN_BEHANDELING, AANVULLING_GEVRAAGD, VERLENGD -> Zorgplichtreden.TOEGELATEN;
        };
    }

    private Zorgplichtreden redenVanWeigering() {
        return switch (grond) {
            case null -> throw new IllegalStateException("a refusal has a ground");
            case ANDERE_SCHOOL_BEREID -> Zorgplichtreden.TOEGELATEN;
            case GEEN_PLAATSRUIMTE -> Zorgplichtreden.GEEN_PLAATSRUIMTE;
            case GRONDSLAG -> Zorgplichtreden.GRONDSLAG;
            case TOELATINGSVOORWAARDEN -> Zorgplichtreden.TOELATINGSVOORWAARDEN;
            case GEEN_EXTRA_ONDERSTEUNING -> Zorgplichtreden.GEEN_EXTRA_ONDERSTEUNING;
        };
    }
}
