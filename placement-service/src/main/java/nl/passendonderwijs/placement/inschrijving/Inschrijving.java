package nl.passendonderwijs.placement.inschrijving;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.placement.inschrijving.status.Einde;
import nl.passendonderwijs.placement.inschrijving.status.Inschrijfsoort;
import nl.passendonderwijs.placement.inschrijving.status.InschrijvingStatus;
import nl.passendonderwijs.placement.inschrijving.status.Inschrijvingstaat;
import nl.passendonderwijs.placement.inschrijving.status.Inschrijvingstap;
import nl.passendonderwijs.placement.inschrijving.status.Overgang;
import nl.passendonderwijs.placement.inschrijving.status.Stapsoort;
import org.jspecify.annotations.Nullable;

/**
 * A pupil at a school, from the first day to the last (INS-01).
 *
 * @param leerling the leading id when it was recorded
 * @param aanmelding from which it follows, null when the school had the pupil already
 * @param teltVanaf first day that counts
 * @param stand where it stands apart from schorsingen, which are over by themselves
 * @param schorsingen days on which the pupil is or was kept from school
 * @param versie of the stored row, 0 when new
 */
public record Inschrijving(
        UUID id,
        UUID leerling,
        Plek plek,
        @Nullable UUID aanmelding,
        Inschrijfsoort soort,
        LocalDate inschrijfdatum,
        LocalDate teltVanaf,
        InschrijvingStatus stand,
        List<Periode> schorsingen,
        long versie) {

    public Inschrijving {
        schorsingen = List.copyOf(schorsingen);
    }

    static Inschrijving begin(
            UUID id,
            UUID leerling,
            Plek plek,
            @Nullable UUID aanmelding,
            Inschrijfsoort soort,
            LocalDate inschrijfdatum,
            LocalDate teltVanaf) {
        return new Inschrijving(
                id,
                leerling,
                plek,
                aanmelding,
                soort,
                inschrijfdatum,
                teltVanaf,
                new InschrijvingStatus.Ingeschreven(),
                List.of(),
                0);
    }

    /** As it stands on that day, for what can be done with it: an end that is known already leaves nothing to do. */
    public InschrijvingStatus status(LocalDate dag) {
        return stand instanceof InschrijvingStatus.Ingeschreven
                ? geschorstOp(dag)
                        .<InschrijvingStatus>map(InschrijvingStatus.Geschorst::new)
                        .orElse(stand)
                : stand;
    }

    /** As it is on that day: whoever will leave is at school until the last day. */
    public Inschrijvingstaat getoondeStaat(LocalDate dag) {
        if (stand.einde().isEmpty() || !duurtOp(dag)) {
            return status(dag).code();
        }
        return geschorstOp(dag).isPresent() ? Inschrijvingstaat.GESCHORST : Inschrijvingstaat.INGESCHREVEN;
    }

    /** The steps that the school can take on that day; a schorsing is ended while it lasts or is still to come. */
    public List<Stapsoort> stappen(LocalDate dag) {
        var geschorst = schorsingen.stream().anyMatch(dagen -> dagen.overlapt(Periode.vanaf(dag)));
        return status(dag).stappenVanSchool().stream()
                .filter(stap -> geschorst || stap != Stapsoort.SCHORSING_BEEINDIGEN)
                .toList();
    }

    /** Is or was the pupil kept from school on one of these days? */
    public boolean isGeschorstIn(Periode dagen) {
        return schorsingen.stream().anyMatch(dagen::overlapt);
    }

    public boolean duurtOp(LocalDate dag) {
        return !dag.isBefore(inschrijfdatum)
                && stand.einde()
                        .filter(einde -> dag.isAfter(einde.uitschrijfdatum()))
                        .isEmpty();
    }

    /** Whether there is a day on which both last. */
    boolean deeltDagenMet(Inschrijving ander) {
        return duurtOp(ander.inschrijfdatum) || ander.duurtOp(inschrijfdatum);
    }

    private Optional<Periode> geschorstOp(LocalDate dag) {
        return schorsingen.stream().filter(dagen -> dagen.bevat(dag)).findFirst();
    }

    public boolean isTijdelijk() {
        return soort == Inschrijfsoort.TIJDELIJK;
    }

    /** Refused when its state on the day of the step has no such step. */
    public Uitkomst<Inschrijving> met(Inschrijvingstap stap) {
        var status = status(stap.datum());
        return Overgang.na(status, stap)
                .<Uitkomst<Inschrijving>>map(na -> Uitkomst.gelukt(met(na)))
                .orElseGet(() -> Uitkomst.geweigerd(status.bezwaarTegen(stap.soort())));
    }

    /** The decision is there: what was for the time being stays (ZP-11). */
    public Inschrijving definitief() {
        return nieuw(Inschrijfsoort.DEFINITIEF, stand);
    }

    /** One for the time being ends, never before the day before its first; an end that was known for later gives way. */
    Inschrijving eindigt(Einde gewenst) {
        var voor = inschrijfdatum.minusDays(1);
        var einde = gewenst.uitschrijfdatum().isBefore(voor) ? Einde.op(voor, gewenst.reden()) : gewenst;
        return stand.einde().isPresent()
                ? nieuw(soort, new InschrijvingStatus.Uitgeschreven(einde))
                : met(new Inschrijvingstap.Uitschrijving(einde)).ofProbleem();
    }

    private Inschrijving met(InschrijvingStatus na) {
        return nieuw(soort, na instanceof InschrijvingStatus.Geschorst ? new InschrijvingStatus.Ingeschreven() : na);
    }

    private Inschrijving nieuw(Inschrijfsoort andereSoort, InschrijvingStatus na) {
        return new Inschrijving(
                id, leerling, plek, aanmelding, andereSoort, inschrijfdatum, teltVanaf, na, schorsingen, versie + 1);
    }
}
