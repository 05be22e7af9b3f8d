package nl.passendonderwijs.placement.zorgplicht;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
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
 * @param beslisdatum when it was last decided or withdrawn, null while it is open
 * @param overname by the school that accepted the duty, null when none did
 * @param sindsIngeschreven first day on which a school has enrolled the pupil definitively since it was received, null
 *     when none has
 */
public record Aanspraak(
        UUID aanmelding,
        Vestigingscode vestiging,
        int voorkeur,
        LocalDate ontvangstdatum,
        Statuscode status,
        @Nullable Weigeringsgrond grond,
        @Nullable LocalDate beslisdatum,
        @Nullable Overname overname,
        @Nullable LocalDate sindsIngeschreven) {

    /** A school that said yes to an offer, and when. */
    public record Overname(Vestigingscode door, LocalDate op) {}

    /** A school that must still act goes before what remains of a refusal; then the preference of the parents decides. */
    static final Comparator<Aanspraak> VOORRANG = Comparator.comparing((Aanspraak a) -> !a.isOpen())
            .thenComparing(Aanspraak::voorkeur)
            .thenComparing(Aanspraak::ontvangstdatum)
            .thenComparing(Aanspraak::aanmelding);

    /** Whether a school still carries it; who accepted does so whatever the school that offered decides afterwards. */
    boolean bindt() {
        if (overname != null) {
            return sindsIngeschreven == null && !isVervuld() && status != Statuscode.INGETROKKEN;
        }
        return isOnbeslist() || isNaarBereideSchool() && sindsIngeschreven == null;
    }

    boolean isVervuld() {
        return status == Statuscode.TOEGELATEN || status == Statuscode.INGESCHREVEN;
    }

    Vestigingscode drager() {
        return overname == null ? vestiging : overname.door();
    }

    /** A place that was found later, at a school the parents wanted no less, leaves nothing to find. */
    boolean isIngelostDoor(Aanspraak andere) {
        var gevonden = andere.beslisdatum;
        return andere.isVervuld()
                && gevonden != null
                && !gevonden.isBefore(ontvangstdatum)
                && (andere.voorkeur <= voorkeur || !isOpen());
    }

    /** An aanmelding at the school that took over counts from then on, unless it was closed before without a place. */
    boolean isVoortgezetDoor(Aanspraak andere) {
        return overname != null
                && andere.vestiging.equals(overname.door())
                && (andere.bindt() || andere.isVervuld() || !andere.ontvangstdatum.isBefore(overname.op()));
    }

    /** When it bound nobody any more; empty while only another aanmelding stands in its way. */
    Optional<LocalDate> einde() {
        return Optional.ofNullable(isIngeschrevenElders() ? sindsIngeschreven : beslisdatum);
    }

    Zorgplichtreden redenVanEinde() {
        if (isIngeschrevenElders()) {
            return Zorgplichtreden.TOEGELATEN;
        }
        return switch (status) {
            case TOEGELATEN, INGESCHREVEN -> Zorgplichtreden.TOEGELATEN;
            case INGETROKKEN -> Zorgplichtreden.INGETROKKEN;
            case NIET_IN_BEHANDELING -> Zorgplichtreden.NIET_IN_BEHANDELING;
            case GEWEIGERD -> redenVanWeigering();
            case AANGEMELD, IN_BEHANDELING, AANVULLING_GEVRAAGD, VERLENGD ->
                throw new IllegalStateException("an undecided aanmelding has not ended");
        };
    }

    private boolean isOpen() {
        return isOnbeslist() || overname != null;
    }

    private boolean isOnbeslist() {
        return switch (status) {
            case AANGEMELD, IN_BEHANDELING, AANVULLING_GEVRAAGD, VERLENGD -> true;
            case NIET_IN_BEHANDELING, TOEGELATEN, GEWEIGERD, INGETROKKEN, INGESCHREVEN -> false;
        };
    }

    /** Who refuses because another school is willing stays bound until a school really takes the pupil (ZP-07). */
    private boolean isNaarBereideSchool() {
        return status == Statuscode.GEWEIGERD && grond == Weigeringsgrond.ANDERE_SCHOOL_BEREID;
    }

    private boolean isIngeschrevenElders() {
        return sindsIngeschreven != null
                && status != Statuscode.INGETROKKEN
                && (overname != null || isNaarBereideSchool());
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
