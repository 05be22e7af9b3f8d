package nl.passendonderwijs.lokaal.register;

import java.nio.file.Path;

/** The files of the national register, in the order in which each can find what it refers to. */
enum Registerbestand {
    REGISTER_SAMENWERKINGSVERBANDEN("samenwerkingsverbanden.csv"),
    REGISTER_GEMEENTEN("gemeenten.csv"),
    REGISTER_POSTCODES("pc4.csv"),
    REGISTER_BESTUREN("besturen.csv"),
    REGISTER_VESTIGINGEN("vestigingen.csv"),
    REGISTER_VESTIGINGEN_GESLOTEN("vestigingen_gesloten.csv"),
    REGISTER_LEERLINGAANTALLEN("leerlingaantallen.csv.gz");

    private final String bestandsnaam;

    Registerbestand(String bestandsnaam) {
        this.bestandsnaam = bestandsnaam;
    }

    Path in(Path map) {
        return map.resolve(bestandsnaam);
    }
}
