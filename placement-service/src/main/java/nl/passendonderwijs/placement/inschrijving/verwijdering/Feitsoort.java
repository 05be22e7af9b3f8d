package nl.passendonderwijs.placement.inschrijving.verwijdering;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.passendonderwijs.kit.waarden.Vestigingscode;

/** The kinds of facts, as the history of the inschrijving names them. */
public enum Feitsoort {
    HOREN(feit -> new Feit.Gehoord(feit.datum(), Gehoorde.valueOf(feit.tekst("gehoorde")))),
    INSPECTIE_RAADPLEGEN(feit -> new Feit.Inspectieoverleg(feit.datum())),
    BEREID_VERKLAREN(feit -> new Feit.Bereidverklaring(
            feit.datum(), Vestigingscode.van(feit.tekst("vestiging")), Boolean.parseBoolean(feit.tekst("bereid")))),
    ZOEKEN(feit -> new Feit.Zoektocht(LocalDate.parse(feit.tekst("vanDatum")), feit.datum()));

    private final Function<Bewaard, Feit> lezer;

    Feitsoort(Function<Bewaard, Feit> lezer) {
        this.lezer = lezer;
    }

    /** The fact as it was kept by {@link Feit#feiten()}. */
    public Feit lees(LocalDate datum, Map<String, String> feiten) {
        return lezer.apply(new Bewaard(datum, feiten));
    }

    /** A fact as it lies in the history. */
    private record Bewaard(LocalDate datum, Map<String, String> feiten) {
        String tekst(String naam) {
            return Optional.ofNullable(feiten.get(naam)).orElseThrow();
        }
    }
}
