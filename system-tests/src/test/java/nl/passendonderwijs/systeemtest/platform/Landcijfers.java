package nl.passendonderwijs.systeemtest.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** The pupils per swv, added up here straight from the files of the register: a second way to the same figure. */
final class Landcijfers {

    private static final Path MAP = Path.of("../deploy/register");

    private final Map<String, String> swvVan = new HashMap<>();
    private final Map<String, Long> leerlingen = new HashMap<>();

    Landcijfers() throws IOException {
        rijen("vestigingen.csv").forEach(this::openVestiging);
        rijen("vestigingen_gesloten.csv").forEach(this::geslotenVestiging);
        try (var bron = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(MAP.resolve("leerlingaantallen.csv.gz"))),
                StandardCharsets.UTF_8))) {
            bron.lines().skip(1).map(regel -> regel.split(",", -1)).forEach(this::tel);
        }
    }

    /** @param soort BO or SBO */
    long leerlingen(String swv, int jaar, String soort) {
        return leerlingen.getOrDefault(swv + jaar + soort, 0L);
    }

    private void openVestiging(Map<String, String> rij) {
        if (rij.get("cluster_1_2").equals("0")) {
            swvVan.put(rij.get("vestigingscode"), rij.get("reformatorisch").equals("1") ? "PO0001" : rij.get("swv_po"));
        }
    }

    private void geslotenVestiging(Map<String, String> rij) {
        var landelijk = rij.get("denominatie").equals("Reformatorisch");
        swvVan.put(rij.get("vestigingscode"), landelijk ? "PO0001" : rij.get("swv_po"));
    }

    private void tel(String[] rij) {
        var gemaskeerd = rij[4].equals("1");
        var sleutel = swvVan.get(rij[0]) + rij[1] + rij[2];
        leerlingen.merge(sleutel, gemaskeerd ? 0L : Long.parseLong(rij[3]), Long::sum);
    }

    private static List<Map<String, String>> rijen(String bestand) throws IOException {
        var regels = Files.readAllLines(MAP.resolve(bestand));
        var kop = List.of(regels.getFirst().split(","));
        return regels.stream()
                .skip(1)
                .map(Landcijfers::velden)
                .map(rij -> alsMap(kop, rij))
                .toList();
    }

    private static Map<String, String> alsMap(List<String> kop, List<String> rij) {
        var map = new HashMap<String, String>();
        for (var i = 0; i < kop.size(); i++) {
            map.put(kop.get(i), rij.get(i));
        }
        return map;
    }

    /** Splits on commas outside quotes. */
    private static List<String> velden(String regel) {
        return Arrays.asList(regel.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
    }
}
