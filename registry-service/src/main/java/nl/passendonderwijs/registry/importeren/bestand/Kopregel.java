package nl.passendonderwijs.registry.importeren.bestand;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.passendonderwijs.registry.importeren.Bestandsfout;
import nl.passendonderwijs.registry.importeren.Bestandsvorm;

/** The names of the columns, held against those that must be there. */
final class Kopregel {

    private static final int MEEST_GENOEMD = 300;
    private static final Map<Character, String> SCHEIDINGEN =
            Map.of(',', "een komma", ';', "een puntkomma", '\t', "een tab", '|', "een staande streep");

    private Kopregel() {}

    /**
     * Where each column stands.
     *
     * @throws Bestandsfout naming what was expected and what was seen
     */
    static Map<String, Integer> lees(List<String> namen, Bestandsvorm vorm, List<String> verplicht) {
        toetsScheiding(namen, vorm);
        var plaatsen = plaatsen(namen, vorm);
        var ontbreekt =
                verplicht.stream().filter(kolom -> !plaatsen.containsKey(kolom)).toList();
        if (!ontbreekt.isEmpty()) {
            throw new Bestandsfout("Deze kolommen ontbreken: %s. Het bestand heeft: %s."
                    .formatted(String.join(", ", ontbreekt), kort(String.join(", ", namen))));
        }
        return plaatsen;
    }

    private static Map<String, Integer> plaatsen(List<String> namen, Bestandsvorm vorm) {
        Map<String, Integer> plaatsen =
                vorm.letterlijk() ? new HashMap<>() : new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (var naam : namen) {
            var schoon = naam.replace('\u00A0', ' ').strip();
            if (plaatsen.putIfAbsent(schoon, plaatsen.size()) != null) {
                throw new Bestandsfout("De kopregel noemt een kolom twee keer: %s.".formatted(kort(schoon)));
            }
        }
        return plaatsen;
    }

    private static void toetsScheiding(List<String> namen, Bestandsvorm vorm) {
        var eerste = namen.getFirst();
        SCHEIDINGEN.forEach((teken, naam) -> {
            if (namen.size() == 1 && eerste.indexOf(teken) >= 0) {
                throw new Bestandsfout(
                        "Verwacht %s tussen de velden, gezien %s; kies de soort die bij dit bestand hoort."
                                .formatted(SCHEIDINGEN.get(vorm.scheiding()), naam));
            }
        });
    }

    private static String kort(String tekst) {
        return tekst.length() <= MEEST_GENOEMD ? tekst : tekst.substring(0, MEEST_GENOEMD) + "…";
    }
}
