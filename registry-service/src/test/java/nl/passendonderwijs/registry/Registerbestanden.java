package nl.passendonderwijs.registry;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** The files of the national register, added up in the plainest way, to hold against what the service makes of them. */
final class Registerbestanden {

    private static final Set<String> PO = Set.of("BO", "SBO", "SO", "SO/VSO");

    private Registerbestanden() {}

    static List<NamedCsvRecord> rijen(String naam) {
        try (var bytes = open(naam);
                var tekst = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(tekst)) {
            return csv.stream().toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static InputStream open(String naam) throws IOException {
        var bytes = Files.newInputStream(Bestandenvoorbeelden.REGISTER.resolve(naam));
        return naam.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    /** Pupils of one soort on 1 October of a year, per PO samenwerkingsverband; those of no swv are left out. */
    static Map<String, Integer> perSwvPo(String soort, int jaar) {
        var swvPerVestiging = swvPo();
        return rijen("leerlingaantallen.csv.gz").stream()
                .filter(rij -> rij.getField("jaar_1_okt").equals(String.valueOf(jaar)))
                .filter(rij -> rij.getField("soort").equals(soort))
                .filter(rij -> swvPerVestiging.containsKey(rij.getField("vestigingscode")))
                .collect(groupingBy(
                        rij -> swvPerVestiging.get(rij.getField("vestigingscode")),
                        summingInt(rij -> getal(rij.getField("aantal")))));
    }

    static int totaal(String soort, int jaar) {
        return rijen("leerlingaantallen.csv.gz").stream()
                .filter(rij -> rij.getField("jaar_1_okt").equals(String.valueOf(jaar)))
                .filter(rij -> rij.getField("soort").equals(soort))
                .mapToInt(rij -> getal(rij.getField("aantal")))
                .sum();
    }

    private static int getal(String tekst) {
        return tekst.isEmpty() ? 0 : Integer.parseInt(tekst);
    }

    private static Map<String, String> swvPo() {
        var swv = new HashMap<String, String>();
        for (var rij : rijen("vestigingen.csv")) {
            if (rij.getField("cluster_1_2").equals("0") && PO.contains(rij.getField("soort"))) {
                zet(swv, rij, rij.getField("reformatorisch").equals("1"));
            }
        }
        for (var rij : rijen("vestigingen_gesloten.csv")) {
            if (PO.contains(rij.getField("soort"))) {
                zet(swv, rij, rij.getField("denominatie").equals("Reformatorisch"));
            }
        }
        return swv;
    }

    private static void zet(Map<String, String> swv, NamedCsvRecord rij, boolean reformatorisch) {
        var code = reformatorisch ? "PO0001" : rij.getField("swv_po");
        if (!code.isEmpty()) {
            swv.put(rij.getField("vestigingscode"), code);
        }
    }
}
