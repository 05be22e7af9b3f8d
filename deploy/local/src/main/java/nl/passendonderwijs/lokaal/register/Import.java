package nl.passendonderwijs.lokaal.register;

import com.fasterxml.jackson.databind.JsonNode;

/** How far the registry is with one file. */
record Import(
        Status status,
        int gelezen,
        int nieuw,
        int gewijzigd,
        int gesloten,
        int ongewijzigd,
        int afgewezen,
        String reden) {

    enum Status {
        WACHT,
        BEZIG,
        KLAAR,
        MISLUKT
    }

    static Import uit(JsonNode json) {
        return new Import(
                Status.valueOf(json.path("status").asText()),
                json.path("gelezen").asInt(),
                json.path("nieuw").asInt(),
                json.path("gewijzigd").asInt(),
                json.path("gesloten").asInt(),
                json.path("ongewijzigd").asInt(),
                json.path("afgewezen").asInt(),
                json.path("afwijzingen").path(0).toString());
    }

    boolean klaar() {
        return switch (status) {
            case KLAAR, MISLUKT -> true;
            case WACHT, BEZIG -> false;
        };
    }

    String samenvatting() {
        return "%d gelezen, %d nieuw, %d gewijzigd, %d gesloten, %d ongewijzigd, %d afgewezen"
                .formatted(gelezen, nieuw, gewijzigd, gesloten, ongewijzigd, afgewezen);
    }
}
