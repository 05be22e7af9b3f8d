package nl.passendonderwijs.funding.bedrag.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import nl.passendonderwijs.funding.bedrag.Bedragsleutel;
import nl.passendonderwijs.funding.bedrag.Bedragstatus;
import nl.passendonderwijs.funding.bedrag.GepubliceerdBedrag;
import nl.passendonderwijs.funding.bedrag.Publicatie;
import nl.passendonderwijs.kit.waarden.Bedrag;
import nl.passendonderwijs.kit.waarden.UuidReeks;

/** The file with published amounts that this service carries. */
final class Bedragenbestand {

    private static final String NAAM = "/bekostigingsbedragen.csv";

    private final UuidReeks ids;

    Bedragenbestand(InstantSource klok) {
        ids = new UuidReeks(klok);
    }

    List<GepubliceerdBedrag> lees() {
        try (var invoer = open();
                var lezer = new BufferedReader(new InputStreamReader(invoer, StandardCharsets.UTF_8))) {
            var koppen = Csvregel.splits(Objects.requireNonNull(lezer.readLine()));
            return lezer.lines()
                    .map(regel -> Csvregel.van(koppen, regel))
                    .filter(Bedragenbestand::isBedrag)
                    .map(this::bedrag)
                    .toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static InputStream open() {
        return Objects.requireNonNull(Bedragenbestand.class.getResourceAsStream(NAAM), NAAM);
    }

    /** A percentage of indexation stands between the amounts; it is no money. */
    private static boolean isBedrag(Csvregel regel) {
        return regel.veld("eenheid").startsWith("EUR");
    }

    private GepubliceerdBedrag bedrag(Csvregel regel) {
        return new GepubliceerdBedrag(
                ids.volgende(),
                sleutel(regel),
                Bedrag.van(new BigDecimal(regel.veld("bedrag")).setScale(2).toPlainString()),
                regel.veld("eenheid"),
                bron(regel),
                Bedragstatus.PUBLICATIE);
    }

    private static Bedragsleutel sleutel(Csvregel regel) {
        return new Bedragsleutel(
                Bronwoorden.periode(regel.veld("periode")),
                Bronwoorden.soort(regel.veld("doel")),
                Bronwoorden.doelgroep(regel.veld("sector")),
                Bronwoorden.categorie(regel.veld("categorie")),
                Bronwoorden.leeftijdsgroep(regel.veld("leeftijd")));
    }

    private static Publicatie bron(Csvregel regel) {
        var opmerking = regel.veld("opmerking");
        return new Publicatie(
                regel.veld("regeling"),
                regel.veld("artikel"),
                Bronwoorden.vastgesteld(regel.veld("periode")),
                opmerking.isEmpty() ? null : opmerking);
    }
}
