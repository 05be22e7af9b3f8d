package nl.passendonderwijs.lokaal;

import nl.passendonderwijs.lokaal.postgres.Databanken;

/** What a person needs to know once the platform runs. */
record Welkom(Omgeving omgeving, Databanken databanken, String kafka, Voortgang voortgang) {

    void toon() {
        var gateway = omgeving.url(Dienst.GATEWAY);
        voortgang.meld("gereed");
        voortgang.toon("");
        voortgang.toon("  Het platform draait (gestart in %.0f s).".formatted(voortgang.seconden()));
        voortgang.toon("  API          %s".formatted(gateway));
        voortgang.toon("  OpenAPI      %s/docs".formatted(gateway));
        voortgang.toon("  Kafka        %s".formatted(kafka));
        voortgang.toon("  PostgreSQL   %s".formatted(databanken.server().url()));
        voortgang.toon("");
        voortgang.toon("  Een token:   export TOKEN=$(./swv token swv:PO2602)");
        voortgang.toon("               export TOKEN=$(./swv token bestuur:30010)");
        voortgang.toon("  Stoppen:     ./swv down");
        voortgang.toon("");
    }
}
