package nl.passendonderwijs.lokaal;

import nl.passendonderwijs.lokaal.postgres.AchtergeblevenPostmaster;
import nl.passendonderwijs.lokaal.postgres.Databanken;
import nl.passendonderwijs.lokaal.postgres.IngebouwdePostgres;
import nl.passendonderwijs.lokaal.postgres.Postgresadres;
import nl.passendonderwijs.lokaal.proces.Bewaker;
import nl.passendonderwijs.lokaal.proces.Poorten;

/** The PostgreSQL server of this platform: the embedded one, or one of the person's own. */
record Databankserver(Omgeving omgeving, Stapel stapel, Voortgang voortgang) {

    /** Starts it where needed and makes the databases and roles that are missing. */
    Databanken start() throws Exception {
        var eigen = omgeving.variabele("SWV_POSTGRES_URL");
        var adres = eigen.isPresent() ? eigenServer(eigen.get()) : ingebouwd();
        var databanken = new Databanken(adres, Geheim.uit(omgeving.data().resolve("sleutels/postgres")));
        databanken.zorgVoor(Dienst.metDatabank().stream().map(Dienst::naam).toList());
        voortgang.meld("PostgreSQL staat klaar: %s".formatted(adres.url()));
        return databanken;
    }

    private Postgresadres eigenServer(String url) {
        return new Postgresadres(
                url,
                omgeving.variabele("SWV_POSTGRES_USER").orElse("postgres"),
                omgeving.variabele("SWV_POSTGRES_PASSWORD").orElse(""));
    }

    private Postgresadres ingebouwd() throws Exception {
        AchtergeblevenPostmaster.van(omgeving).ruimOp();
        Poorten.eis(omgeving.postgresPoort(), "PostgreSQL");
        var postgres = new IngebouwdePostgres(
                omgeving.data().resolve("postgres"), omgeving.postgresPoort(), omgeving.log("postgres"));
        stapel.plaats(new Bewaker(postgres, voortgang)).start();
        return postgres.adres();
    }
}
