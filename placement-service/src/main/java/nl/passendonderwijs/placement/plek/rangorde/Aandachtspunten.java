package nl.passendonderwijs.placement.plek.rangorde;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.placement.plek.Kandidaat;
import nl.passendonderwijs.placement.plek.Zoekopdracht;

/** What does not change the rank of a school, and yet must be known before anyone decides. */
record Aandachtspunten(Zoekopdracht opdracht) {

    /** Special schools, and praktijkonderwijs, admit no one without. */
    @Regel("ZP-14")
    boolean vraagtVerklaring(Kandidaat kandidaat) {
        var aard = kandidaat.aard();
        boolean praktijkonderwijs = opdracht.gevraagd() == SoortOnderwijs.PRO || aard.isPraktijkonderwijs();
        return aard.isSpeciaal() || (aard.soort() == Soort.VO && praktijkonderwijs);
    }

    List<String> van(Kandidaat kandidaat) {
        return Stream.of(verklaring(kandidaat), anderSwv(kandidaat))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> verklaring(Kandidaat kandidaat) {
        return vraagtVerklaring(kandidaat)
                ? Optional.of("Toelating kan hier alleen met een toelaatbaarheidsverklaring (ZP-14).")
                : Optional.empty();
    }

    private Optional<String> anderSwv(Kandidaat kandidaat) {
        var swv = kandidaat.swv();
        return swv == null || Objects.equals(swv, opdracht.uitgangspunt().swv())
                ? Optional.empty()
                : Optional.of("Hoort bij een ander samenwerkingsverband: %s.".formatted(swv));
    }
}
