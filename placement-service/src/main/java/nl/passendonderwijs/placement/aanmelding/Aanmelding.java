package nl.passendonderwijs.placement.aanmelding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import nl.passendonderwijs.placement.school.Vestiging;
import nl.passendonderwijs.placement.termijn.Aanmeldmoment;
import nl.passendonderwijs.placement.termijn.Beslistermijn;
import nl.passendonderwijs.placement.termijn.Plaatsingstermijn;
import nl.passendonderwijs.placement.termijn.Termijnregels;
import org.jspecify.annotations.Nullable;

/**
 * A written request for admission, with the clocks that its receipt started.
 *
 * @param bestuur bevoegd gezag that received it and decides (ZP-01)
 * @param swv of the vestiging for this kind of education on the day of receipt, null when it had none
 * @param versie of the stored row, 0 when new
 */
public record Aanmelding(
        UUID id,
        UUID leerling,
        Bestuursnummer bestuur,
        @Nullable SwvCode swv,
        Aanmeldgegevens gegevens,
        Beslistermijn beslistermijn,
        Plaatsingstermijn plaatsingstermijn,
        AanmeldingStatus status,
        List<Waarschuwing> waarschuwingen,
        long versie) {

    public Aanmelding {
        waarschuwingen = List.copyOf(waarschuwingen);
    }

    /** @param herkend whether the pupil was known, so that a new id may have an older twin elsewhere */
    static Aanmelding ontvang(
            UUID id, UUID leerling, boolean herkend, Aanmeldgegevens gegevens, Vestiging school, Termijnregels regels) {
        var ontvangst = gegevens.ontvangstdatum();
        var leeftijd = leeftijd(gegevens);
        return new Aanmelding(
                id,
                leerling,
                school.bestuur(),
                school.swv(gegevens.soortOnderwijs().sector(), ontvangst).orElse(null),
                gegevens,
                Beslistermijn.vanaf(ontvangst, regels),
                Plaatsingstermijn.vanaf(ontvangst, leeftijd.vanaf(), regels),
                new AanmeldingStatus.Aangemeld(),
                waarschuwingen(gegevens, leeftijd, herkend, regels),
                0);
    }

    public Aanmelding metStatus(AanmeldingStatus nieuw) {
        return new Aanmelding(
                id,
                leerling,
                bestuur,
                swv,
                gegevens,
                beslistermijn,
                plaatsingstermijn,
                nieuw,
                waarschuwingen,
                versie + 1);
    }

    public Toelatingsleeftijd toelatingsleeftijd() {
        return leeftijd(gegevens);
    }

    private static Toelatingsleeftijd leeftijd(Aanmeldgegevens gegevens) {
        return Toelatingsleeftijd.van(gegevens.geboortedatum(), gegevens.soortOnderwijs());
    }

    private static List<Waarschuwing> waarschuwingen(
            Aanmeldgegevens gegevens, Toelatingsleeftijd leeftijd, boolean herkend, Termijnregels regels) {
        LocalDate start = gegevens.gewensteStartdatum();
        return Stream.of(
                        Aanmeldmoment.toets(gegevens.ontvangstdatum(), start, regels.vooraf()),
                        leeftijd.toetsWens(start),
                        herkend ? Optional.<Waarschuwing>empty() : Optional.of(nietGekoppeld()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Waarschuwing nietGekoppeld() {
        return new Waarschuwing(
                "niet-gekoppeld",
                null,
                "Uw bestuur meldt deze leerling voor het eerst en zonder koppelcode;"
                        + " een dossier bij een andere school is nog niet verbonden.");
    }
}
