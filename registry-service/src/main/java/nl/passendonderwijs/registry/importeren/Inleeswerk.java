package nl.passendonderwijs.registry.importeren;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.passendonderwijs.registry.importeren.verslag.Afwijzing;
import nl.passendonderwijs.registry.importeren.verslag.Telstand;
import nl.passendonderwijs.registry.importeren.verslag.Verslag;

/** Reads a file in handfuls, so that its length costs no memory, and keeps count. */
public final class Inleeswerk<T> {

    private static final int HANDVOL = 1_000;

    private final Inlezing<T> inlezing;
    private final Importopdracht opdracht;
    private final Sleutels sleutels;
    private final Verslag verslag;
    private final Set<String> genoemd = new HashSet<>();
    private long onleesbaar;

    public Inleeswerk(Inlezing<T> inlezing, Importopdracht opdracht, Sleutels sleutels, Verslag verslag) {
        this.inlezing = inlezing;
        this.opdracht = opdracht;
        this.sleutels = sleutels;
        this.verslag = verslag;
    }

    /** @param voortgang told after each handful */
    public void doe(Iterator<Rij> rijen, Consumer<Telstand> voortgang) {
        sleutels.begin();
        while (rijen.hasNext()) {
            verwerk(handvol(rijen));
            voortgang.accept(verslag.telstand());
        }
        if (onleesbaar == 0) {
            verslag.tel(inlezing.sluit(opdracht), 0, List.of());
        } else {
            verslag.merkOp("Er is niets gesloten: regel %d noemt geen leesbare code.".formatted(onleesbaar));
        }
        inlezing.voltooi(opdracht);
    }

    private static List<Rij> handvol(Iterator<Rij> rijen) {
        var handvol = new ArrayList<Rij>(HANDVOL);
        while (rijen.hasNext() && handvol.size() < HANDVOL) {
            handvol.add(rijen.next());
        }
        return handvol;
    }

    private void verwerk(List<Rij> rijen) {
        var afwijzingen = new ArrayList<Afwijzing>();
        var bruikbaar = enkele(rijen, afwijzingen);
        var verwerkt = inlezing.verwerk(bruikbaar, opdracht);
        afwijzingen.addAll(verwerkt.afwijzingen());
        verslag.tel(verwerkt, rijen.size(), afwijzingen);
    }

    private List<Regel<T>> enkele(List<Rij> rijen, List<Afwijzing> afwijzingen) {
        var perSleutel = new LinkedHashMap<String, Regel<T>>();
        var dubbel = new ArrayList<Regel<T>>();
        for (var rij : rijen) {
            lees(rij, afwijzingen).ifPresent(regel -> {
                if (perSleutel.putIfAbsent(inlezing.sleutel(regel.waarde()), regel) != null) {
                    dubbel.add(regel);
                }
            });
        }
        var nieuw = sleutels.onthoud(perSleutel.keySet());
        var eerder = new HashSet<>(perSleutel.keySet());
        eerder.removeAll(nieuw);
        eerder.forEach(sleutel -> dubbel.add(perSleutel.remove(sleutel)));
        var _ = sleutels.onthoud(genoemd);
        genoemd.clear();
        dubbel.forEach(regel -> afwijzingen.add(regel.afgewezen(dubbeleSleutel(regel))));
        return List.copyOf(perSleutel.values());
    }

    private String dubbeleSleutel(Regel<T> regel) {
        return "De sleutel %s staat al op een eerdere regel van dit bestand."
                .formatted(inlezing.sleutel(regel.waarde()));
    }

    private Optional<Regel<T>> lees(Rij rij, List<Afwijzing> afwijzingen) {
        if (!rij.pastInKop()) {
            eisHeel(rij);
            afwijzingen.add(new Afwijzing(rij.regel(), "Deze rij heeft meer of minder velden dan de kopregel."));
            return Optional.empty();
        }
        try {
            return Optional.of(new Regel<>(rij.regel(), inlezing.lees(rij)));
        } catch (Rijfout fout) {
            afwijzingen.add(new Afwijzing(rij.regel(), fout.reden()));
            onthoudGenoemd(rij);
            return Optional.empty();
        }
    }

    /** Of a list that closes what it does not name, also a row that is left out names something. */
    private void onthoudGenoemd(Rij rij) {
        if (inlezing.isVolledig()) {
            inlezing.genoemd(rij).ifPresentOrElse(genoemd::add, () -> onleesbaar = rij.regel());
        }
    }

    /** Of a list that closes what it does not name, a torn row is no row to leave out. */
    private void eisHeel(Rij rij) {
        if (inlezing.isVolledig()) {
            throw new Bestandsfout(
                    "Regel %d is niet heel; zo'n bestand kan niet zeggen wat er niet meer is.".formatted(rij.regel()));
        }
    }
}
