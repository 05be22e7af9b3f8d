package nl.passendonderwijs.funding.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.passendonderwijs.funding.bedrag.Bedragsleutel;
import nl.passendonderwijs.funding.bedrag.Bedragsoort;
import nl.passendonderwijs.funding.bedrag.Bekostigingsperiode;
import nl.passendonderwijs.funding.bedrag.Doelgroep;
import nl.passendonderwijs.kit.waarden.Bedrag;

/**
 * One line of one period: its rule, the period of its amounts and the day whose pupils count (BEK-01).
 *
 * @param doelgroep the samenwerkingsverbanden that the amount is for
 */
public record Onderdeel(
        Componentregel regel, Doelgroep doelgroep, Bekostigingsperiode tariefperiode, LocalDate teldatum) {

    /** The amounts that these pupils ask for; a category without pupils asks for none. */
    public List<Bedragsleutel> sleutels(Grondslag grondslag) {
        var aftrek = regel.aftrek().stream().flatMap(soort -> geteld(grondslag).map(aantal -> prijs(soort, aantal)));
        return Stream.concat(Stream.of(tarief()), aftrek).toList();
    }

    /** @param prijs gives each of {@link #sleutels}, in euro per pupil */
    public Component bereken(Grondslag grondslag, Function<Bedragsleutel, Bedrag> prijs) {
        var bruto = prijs.apply(tarief()).maal(regel.leerlingen(grondslag));
        var na = new Uitputting(bruto, aftrek(grondslag, prijs));
        return new Component(regel.code(), teldatum, na.bruto(), na.aftrek(), na.netto(), na.tekort());
    }

    /** Σ n[c,k] × cat[c,k], euro. */
    private Bedrag aftrek(Grondslag grondslag, Function<Bedragsleutel, Bedrag> prijs) {
        return regel.aftrek().stream()
                .flatMap(soort -> geteld(grondslag)
                        .map(aantal -> prijs.apply(prijs(soort, aantal)).maal(aantal.aantal())))
                .reduce(Bedrag.NUL, Bedrag::plus);
    }

    private static Stream<TlvAantal> geteld(Grondslag grondslag) {
        return grondslag.aftrekbaar().stream().filter(aantal -> aantal.aantal() > 0);
    }

    private Bedragsleutel tarief() {
        return Bedragsleutel.van(tariefperiode, regel.tarief(), doelgroep);
    }

    private Bedragsleutel prijs(Bedragsoort soort, TlvAantal aantal) {
        return new Bedragsleutel(tariefperiode, soort, aantal.soort(), aantal.categorie(), aantal.leeftijdsgroep());
    }
}
