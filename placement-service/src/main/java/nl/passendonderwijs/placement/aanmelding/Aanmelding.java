package nl.passendonderwijs.placement.aanmelding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.placement.aanmelding.termijn.Aanmeldmoment;
import nl.passendonderwijs.placement.aanmelding.termijn.Aanmeldweek;
import nl.passendonderwijs.placement.aanmelding.termijn.Invoering;
import nl.passendonderwijs.placement.aanmelding.verloop.AanmeldingStatus;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.aanmelding.verloop.Verloop;
import nl.passendonderwijs.placement.leerling.Basisschoolleeftijd;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import nl.passendonderwijs.placement.school.Vestiging;
import nl.passendonderwijs.placement.termijn.Termijnregels;
import nl.passendonderwijs.placement.termijn.Zaak;
import org.jspecify.annotations.Nullable;

/**
 * A written request for admission, with all that was done with it since; its state and terms follow from that.
 *
 * @param bestuur bevoegd gezag that received it and decides (ZP-01)
 * @param swv of the vestiging for this kind of education on the day of receipt, null when it had none
 * @param openbaar whether the school is openbaar or bijzonder, which decides how a term stands still
 * @param bezwaarAfgerondOp the day from which parents no longer need the time to object, null while they may
 * @param versie of the stored row, 0 when new
 */
public record Aanmelding(
        UUID id,
        UUID leerling,
        Bestuursnummer bestuur,
        @Nullable SwvCode swv,
        boolean openbaar,
        Aanmeldgegevens gegevens,
        Verloop verloop,
        List<Waarschuwing> waarschuwingen,
        @Nullable LocalDate bezwaarAfgerondOp,
        long versie) {

    public Aanmelding {
        waarschuwingen = List.copyOf(waarschuwingen);
    }

    /**
     * @param herkend whether the pupil was known, so that a new id may have an older twin elsewhere
     * @param huidige where the pupil is enrolled now, empty when nowhere
     */
    public static Aanmelding ontvang(
            UUID id,
            UUID leerling,
            boolean herkend,
            Aanmeldgegevens gegevens,
            Vestiging school,
            Optional<Vestiging> huidige,
            Termijnregels regels) {
        return new Aanmelding(
                id,
                leerling,
                school.bestuur(),
                school.swv(gegevens.soortOnderwijs().sector(), gegevens.ontvangstdatum())
                        .orElse(null),
                school.op(gegevens.ontvangstdatum()).openbaar(),
                gegevens,
                Verloop.begin(),
                waarschuwingen(gegevens, herkend, huidige, regels),
                null,
                0);
    }

    /** Empty when its state has no such step. */
    public Optional<Aanmelding> met(Stap stap) {
        return verloop.met(stap)
                .map(langer -> new Aanmelding(
                        id,
                        leerling,
                        bestuur,
                        swv,
                        openbaar,
                        gegevens,
                        langer,
                        waarschuwingen,
                        bezwaarAfgerondOp,
                        versie + 1));
    }

    public AanmeldingStatus status() {
        return verloop.status();
    }

    /** As the school judged it on the latest day, or as it was known on receipt. */
    public boolean vraagtExtraOndersteuning() {
        return verloop.jongste(Stap.Oordeel.class)
                .map(Stap.Oordeel::extraOndersteuning)
                .orElseGet(gegevens.extraOndersteuning()::geldtAlsJa);
    }

    public Klokken klokken(Termijnregels regels) {
        return Klokken.van(this, regels);
    }

    public Toelatingsleeftijd toelatingsleeftijd() {
        return leeftijd(gegevens);
    }

    public Zaak zaak() {
        return new Zaak(id, leerling, bestuur, gegevens.vestiging(), swv);
    }

    private static Toelatingsleeftijd leeftijd(Aanmeldgegevens gegevens) {
        return Toelatingsleeftijd.van(gegevens.geboortedatum(), gegevens.soortOnderwijs());
    }

    private static List<Waarschuwing> waarschuwingen(
            Aanmeldgegevens gegevens, boolean herkend, Optional<Vestiging> huidige, Termijnregels regels) {
        LocalDate start = gegevens.gewensteStartdatum();
        return Stream.of(
                        Aanmeldmoment.toets(gegevens.ontvangstdatum(), start, regels.vooraf()),
                        new Invoering(regels.invoering()).toetsOntvangst(gegevens.ontvangstdatum()),
                        leeftijd(gegevens).toetsWens(start),
                        Basisschoolleeftijd.toetsWens(gegevens.geboortedatum(), start, gegevens.soortOnderwijs()),
                        huidige.filter(van -> isNaarBrugklas(van, gegevens))
                                .flatMap(_ -> Aanmeldweek.toets(gegevens.ontvangstdatum(), start)),
                        herkend ? Optional.<Waarschuwing>empty() : Optional.of(nietGekoppeld()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isNaarBrugklas(Vestiging van, Aanmeldgegevens gegevens) {
        var naar = gegevens.soortOnderwijs();
        return (van.soort() == Soort.BAO || van.soort() == Soort.SBO)
                && (naar == SoortOnderwijs.VO || naar == SoortOnderwijs.PRO);
    }

    private static Waarschuwing nietGekoppeld() {
        return new Waarschuwing(
                "niet-gekoppeld",
                null,
                "Uw bestuur meldt deze leerling voor het eerst en zonder koppelcode;"
                        + " een dossier bij een andere school is nog niet verbonden.");
    }
}
