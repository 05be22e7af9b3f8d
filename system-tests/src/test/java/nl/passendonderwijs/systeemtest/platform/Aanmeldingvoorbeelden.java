package nl.passendonderwijs.systeemtest.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A good aanmelding at a real school, to be spoilt in one place at a time. */
final class Aanmeldingvoorbeelden {

    private Aanmeldingvoorbeelden() {}

    static String goed() {
        return tekst(velden());
    }

    static String met(String veld, String waarde) {
        return metRauw(veld, "\"" + waarde + "\"");
    }

    static String metRauw(String veld, String json) {
        var velden = velden();
        velden.put(veld, json);
        return tekst(velden);
    }

    private static Map<String, String> velden() {
        var velden = new LinkedHashMap<String, String>();
        velden.put("vestiging", "\"01VI00\"");
        velden.put("leerlingkenmerk", "\"SYSTEEM-1\"");
        velden.put("geboortedatum", "\"2020-11-03\"");
        velden.put("postcode4", "\"3811\"");
        velden.put("ontvangstdatum", "\"2024-11-13\"");
        velden.put("gewensteStartdatum", "\"2025-02-03\"");
        velden.put("soortOnderwijs", "\"BAO\"");
        velden.put("extraOndersteuning", "\"VERMOED\"");
        velden.put("andereScholen", "[]");
        velden.put("grondslagGerespecteerd", "true");
        velden.put("huidigeVestiging", "null");
        return velden;
    }

    private static String tekst(Map<String, String> velden) {
        return velden.entrySet().stream()
                .map(veld -> "\"%s\":%s".formatted(veld.getKey(), veld.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
