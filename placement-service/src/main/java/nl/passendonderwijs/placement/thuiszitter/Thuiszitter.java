package nl.passendonderwijs.placement.thuiszitter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.placement.historie.Melding;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import nl.passendonderwijs.placement.thuiszitter.ThuiszitterStatus.Beeindigd;
import nl.passendonderwijs.placement.thuiszitter.ThuiszitterStatus.DoorzettingsmachtIngezet;
import nl.passendonderwijs.placement.thuiszitter.ThuiszitterStatus.Gemeld;
import org.jspecify.annotations.Nullable;

/**
 * A child that must go to school and stays at home, from report to end (THZ-03).
 *
 * @param bestuur that reported it
 * @param swv that looks for a place
 * @param waarschuwingen what is stored although its dates, or what else is known of the pupil, do not fit
 * @param versie of the stored row, 0 when new
 */
public record Thuiszitter(
        UUID id,
        UUID leerling,
        Bestuursnummer bestuur,
        SwvCode swv,
        Verzuimmelding melding,
        ThuiszitterStatus status,
        List<Waarschuwing> waarschuwingen,
        long versie) {

    public Thuiszitter {
        waarschuwingen = List.copyOf(waarschuwingen);
    }

    /** Only once, and only while no place was found. */
    Uitkomst<Gezet> doorzetten(Doorzettingsbesluit besluit) {
        return switch (status) {
            case Gemeld open -> Uitkomst.gelukt(na(open.doorzetten(besluit), Stapvolgorde.toets(besluit, this)));
            case DoorzettingsmachtIngezet _, Beeindigd _ ->
                Uitkomst.geweigerd(status.weiger(Thuiszitterstap.DOORZETTEN));
        };
    }

    Uitkomst<Gezet> beeindigen(Beeindiging einde) {
        return switch (status) {
            case Gemeld open -> beeindigen(open.beeindigen(einde));
            case DoorzettingsmachtIngezet open -> beeindigen(open.beeindigen(einde));
            case Beeindigd _ -> Uitkomst.geweigerd(status.weiger(Thuiszitterstap.BEEINDIGEN));
        };
    }

    private Uitkomst<Gezet> beeindigen(Beeindigd nieuw) {
        var einde = nieuw.einde();
        return Uitkomst.tenzij(
                Stapcontrole.bezwaar(einde, melding),
                () -> Uitkomst.gelukt(na(nieuw, Stapvolgorde.toets(einde, this))));
    }

    private Gezet na(ThuiszitterStatus nieuw, Optional<Waarschuwing> bijzonder) {
        var bevindingen = bijzonder.stream().toList();
        var alle = new ArrayList<>(waarschuwingen);
        alle.addAll(bevindingen);
        return new Gezet(new Thuiszitter(id, leerling, bestuur, swv, melding, nieuw, alle, versie + 1), bevindingen);
    }

    public @Nullable Doorzettingsbesluit besluit() {
        return switch (status) {
            case Gemeld _ -> null;
            case DoorzettingsmachtIngezet(var besluit) -> besluit;
            case Beeindigd dicht -> dicht.besluit();
        };
    }

    public @Nullable Beeindiging einde() {
        return switch (status) {
            case Gemeld _, DoorzettingsmachtIngezet _ -> null;
            case Beeindigd dicht -> dicht.einde();
        };
    }

    /** The last day about which there is something to say: that day, or the day it ended. */
    public LocalDate uiterlijk(LocalDate dag) {
        var einde = einde();
        return einde == null || dag.isBefore(einde.einddatum()) ? dag : einde.einddatum();
    }

    /** A step of it, for the history. */
    public Melding gebeurd(Thuiszitterstap stap, LocalDate datum, List<Waarschuwing> bevindingen) {
        return new Melding(id, leerling, stap.name(), datum, Map.of(), bevindingen, null);
    }
}
