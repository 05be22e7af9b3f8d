package nl.passendonderwijs.placement.aanmelding.verloop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.Periode;

/** All steps of an aanmelding in the order in which they were recorded; where it stands follows from them. */
public record Verloop(List<Stap> stappen) {

    public Verloop {
        stappen = List.copyOf(stappen);
    }

    public static Verloop begin() {
        return new Verloop(List.of());
    }

    public AanmeldingStatus status() {
        AanmeldingStatus status = new AanmeldingStatus.Aangemeld();
        for (var stap : stappen) {
            status = Overgang.na(status, stap).orElseThrow();
        }
        return status;
    }

    /** Empty when the state has no such step. */
    public Optional<Verloop> met(Stap stap) {
        return Overgang.na(status(), stap).map(_ -> {
            var langer = new ArrayList<>(stappen);
            langer.add(stap);
            return new Verloop(langer);
        });
    }

    public <S extends Stap> List<S> alle(Class<S> soort) {
        return stappen.stream().filter(soort::isInstance).map(soort::cast).toList();
    }

    public <S extends Stap> Optional<S> laatste(Class<S> soort) {
        var alle = alle(soort);
        return alle.isEmpty() ? Optional.empty() : Optional.of(alle.getLast());
    }

    /** Of facts that may be recorded late: the one with the latest real day, and of that day the last recorded. */
    public <S extends Stap> Optional<S> jongste(Class<S> soort) {
        return alle(soort).stream().reduce((eerder, later) -> later.datum().isBefore(eerder.datum()) ? eerder : later);
    }

    /** The day on which a decision was made or the request withdrawn; empty while it is undecided. */
    public Optional<LocalDate> beslistOp() {
        return stappen.stream()
                .filter(stap -> stap.soort().isBesluit())
                .findFirst()
                .map(Stap::datum);
    }

    /** The day of the decision that stands now, which a bezwaar may have changed; empty while it is undecided. */
    public Optional<LocalDate> laatstBeslistOp() {
        return stappen.stream()
                .filter(stap -> stap.soort().isBesluit() || stap instanceof Stap.Herziening)
                .reduce((_, laatste) -> laatste)
                .map(Stap::datum);
    }

    /** First day of the placement by law; a decision from before that day leaves nothing of it (ZP-11). */
    public Optional<LocalDate> tijdelijkGeplaatstVanaf() {
        var beslist = beslistOp();
        return laatste(Stap.TijdelijkePlaatsing.class)
                .map(Stap.TijdelijkePlaatsing::datum)
                .filter(vanaf -> beslist.filter(vanaf::isAfter).isEmpty());
    }

    /** When the beslistermijn stood still, and will if nothing more happens. */
    public List<Periode> opschortingen(boolean openbaar) {
        var perioden = new ArrayList<Periode>();
        for (int plaats = 0; plaats < stappen.size(); plaats++) {
            if (stappen.get(plaats) instanceof Stap.Aanvullingsverzoek verzoek) {
                Opschorting.van(verzoek, aangevuldNa(plaats), openbaar).ifPresent(perioden::add);
            }
        }
        return perioden;
    }

    /** The day on which the parents completed what was last asked of them. */
    public Optional<LocalDate> aangevuldOp() {
        return laatste(Stap.Aanvullingsverzoek.class).flatMap(verzoek -> aangevuldNa(stappen.lastIndexOf(verzoek)));
    }

    private Optional<LocalDate> aangevuldNa(int verzoek) {
        for (var stap : stappen.subList(verzoek + 1, stappen.size())) {
            if (stap instanceof Stap.Aanvulling aanvulling && aanvulling.volledig()) {
                return Optional.of(aanvulling.datum());
            }
            if (stap instanceof Stap.Aanvullingsverzoek) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
