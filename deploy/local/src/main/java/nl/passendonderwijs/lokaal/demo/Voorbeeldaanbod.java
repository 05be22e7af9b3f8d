package nl.passendonderwijs.lokaal.demo;

/**
 * Support that a school of this soort might offer; made up, and marked so.
 *
 * @param plaatsen places there are
 * @param bezet places taken
 */
record Voorbeeldaanbod(String soort, String behoefte, int plaatsen, int bezet) {

    /** Always the same, so that telling the story again changes nothing. */
    String verzoek() {
        return """
                {"vorm": "SCHOOLGIDS", "herkomst": "VOORBEELD", "vaststellingsdatum": "2025-06-18",
                 "geldigVan": "2025-08-01",
                 "aanbod": [{"behoefte": "%s", "niveau": "EXTRA", "plaatsen": %d, "bezet": %d}]}
                """.formatted(behoefte, plaatsen, bezet);
    }
}
