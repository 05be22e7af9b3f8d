package nl.passendonderwijs.registry.gebiedswijziging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gebiedswijziging.Gebiedswijziging.Fusie;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
import nl.passendonderwijs.registry.samenwerkingsverband.Samenwerkingsverband;

/** May these go on as one? Regional ones of one sector, all in bedrijf on the day; a new one needs a label. */
@Regel({"REG-01", "REG-06"})
record Fusietoets(Map<SwvCode, Tijdlijn<Samenwerkingsverband>> bekend) {
    List<Fout> bezwaren(Fusie fusie) {
        var opgaand = IntStream.range(0, fusie.opgaand().size())
                .mapToObj(nr -> opgaand(fusie, nr))
                .flatMap(Optional::stream);
        return Stream.concat(opgaand, voortzetting(fusie).stream()).toList();
    }

    private Optional<Fout> opgaand(Fusie fusie, int nr) {
        var code = fusie.opgaand().get(nr);
        var veld = "fusie/opgaand/" + nr;
        if (code.equals(fusie.voortzetting())) {
            return Optional.of(
                    Fout.veld(veld, "gaat-op-in-zichzelf", "Noem hier alleen verbanden die ophouden te bestaan."));
        }
        if (code.sector() != fusie.voortzetting().sector()) {
            return Optional.of(
                    Fout.veld(veld, "REG-01", "Een samenwerkingsverband fuseert alleen binnen zijn sector."));
        }
        return blijvend(fusie, code)
                .filter(_ -> begonEerder(fusie, code))
                .map(swv -> swv.landelijk() ? Optional.of(landelijk(veld)) : Optional.<Fout>empty())
                .orElseGet(() -> Optional.of(nietInBedrijf(veld, code + " is", fusie)));
    }

    private Optional<Fout> voortzetting(Fusie fusie) {
        var code = fusie.voortzetting();
        var bestaand = blijvend(fusie, code);
        if (code.landelijk() || bestaand.filter(Samenwerkingsverband::landelijk).isPresent()) {
            return Optional.of(landelijk("fusie/voortzetting"));
        }
        if (bestaand.isEmpty() && !lijn(code).isLeeg()) {
            return Optional.of(nietInBedrijf("fusie/voortzetting", "%s bestaat al en is".formatted(code), fusie));
        }
        return bestaand.isPresent() || fusie.regioLabel() != null
                ? Optional.empty()
                : Optional.of(Fout.veld(
                        "fusie/regioLabel", "verplicht", "Een nieuw samenwerkingsverband heeft een regiolabel nodig."));
    }

    private Optional<Samenwerkingsverband> blijvend(Fusie fusie, SwvCode code) {
        return Inbedrijf.vanaf(lijn(code), fusie.ingangsdatum());
    }

    /** What begins that very day would never have been. */
    private boolean begonEerder(Fusie fusie, SwvCode code) {
        return lijn(code).omvang().orElseThrow().van().isBefore(fusie.ingangsdatum());
    }

    private Tijdlijn<Samenwerkingsverband> lijn(SwvCode code) {
        return bekend.getOrDefault(code, Tijdlijn.leeg());
    }

    private static Fout nietInBedrijf(String veld, String wie, Fusie fusie) {
        return Fout.veld(
                veld, "niet-in-bedrijf", "%s niet voor en na %s in bedrijf.".formatted(wie, fusie.ingangsdatum()));
    }

    private static Fout landelijk(String veld) {
        return Fout.veld(veld, "REG-06", "Een landelijk verband heeft geen gebied om samen te voegen.");
    }
}
