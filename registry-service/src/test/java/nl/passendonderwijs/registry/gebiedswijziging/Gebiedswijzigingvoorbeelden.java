package nl.passendonderwijs.registry.gebiedswijziging;

import static nl.passendonderwijs.registry.Bestandenvoorbeelden.alsBeheer;

import io.restassured.response.Response;

/** Three changes of areas, and how one asks for them. */
final class Gebiedswijzigingvoorbeelden {
    static final String FUSIE = """
            {"soort": "FUSIE", "ingangsdatum": "2027-08-01", "reden": "Besluit van beide verenigingen",
             "fusie": {"opgaand": ["PO2602"], "voortzetting": "PO2601"}}""";
    static final String HERINDELING = """
            {"soort": "HERINDELING", "ingangsdatum": "2027-01-01", "reden": "Wet van 1 juli 2026",
             "herindeling": {"opgeheven": ["0307"], "gemeente": "1999", "naam": "Eemstad", "provincie": "Utrecht"}}""";
    static final String POSTCODES = """
            {"soort": "POSTCODES", "ingangsdatum": "2027-08-01", "reden": "Grenscorrectie",
             "postcodes": [{"pc4": "3812", "gemeente": "0307", "swvPo": "PO2601", "swvVo": "VO2602"}]}""";

    private Gebiedswijzigingvoorbeelden() {}

    static Response vraag(String inhoud, String parameters) {
        return alsBeheer()
                .contentType("application/json")
                .body(inhoud)
                .post("/registry/v1/gebiedswijzigingen" + parameters);
    }
}
