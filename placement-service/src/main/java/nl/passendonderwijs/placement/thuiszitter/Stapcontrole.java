package nl.passendonderwijs.placement.thuiszitter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.school.Scholen;
import nl.passendonderwijs.placement.verzuim.Leerplicht;
import org.jspecify.annotations.Nullable;

/** Is a step possible at all, given when the absence began? */
record Stapcontrole(Thuiszitter thuiszitter, LocalDate vandaag) {

    /** A field that was sent and may be missing or unreadable. */
    Stream<Fout> datum(String veld, @Nullable LocalDate datum) {
        if (datum == null) {
            return Stream.empty();
        }
        if (datum.isAfter(vandaag)) {
            return Stream.of(Fout.veld(veld, "in-toekomst", "Deze datum ligt in de toekomst."));
        }
        return datum.isAfter(thuiszitter.melding().verzuimSinds())
                ? Stream.empty()
                : Stream.of(Fout.veld(
                        veld,
                        "niet-na-verzuim",
                        "Deze datum moet na het begin van het verzuim liggen, %s."
                                .formatted(thuiszitter.melding().verzuimSinds())));
    }

    static Stream<Fout> school(@Nullable Vestigingscode code, @Nullable LocalDate datum, Scholen scholen) {
        if (code == null) {
            return Stream.empty();
        }
        var veld = "toegewezenVestiging";
        var school = scholen.zoek(code);
        if (school.isEmpty()) {
            return Stream.of(Fout.veld(veld, "onbekende-vestiging", "Deze vestiging staat niet in het register."));
        }
        return datum == null || !school.get().isGeslotenOp(datum)
                ? Stream.empty()
                : Stream.of(Fout.veld(veld, "vestiging-gesloten", "Deze vestiging was toen al gesloten."));
    }

    /** Kwalificatieplicht can end with a diploma that the platform does not know of; leerplicht ends on a known day. */
    @Regel(Leerplicht.REGEL)
    static Optional<Weigering> bezwaar(Beeindiging einde, Verzuimmelding melding) {
        var tot = melding.leerplichtTot();
        return einde.reden() != Beeindigingsreden.GEEN_LEERPLICHT_MEER
                        || !einde.einddatum().isBefore(tot)
                ? Optional.empty()
                : Optional.of(Weigering.staat(
                        Leerplicht.REGEL,
                        "De leerplicht van deze leerling duurt nog.",
                        new Fout("#/reden", Leerplicht.REGEL, "De leerplicht eindigt op %s.".formatted(tot))));
    }
}
