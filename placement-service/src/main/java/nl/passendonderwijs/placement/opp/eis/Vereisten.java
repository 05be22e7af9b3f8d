package nl.passendonderwijs.placement.opp.eis;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.placement.opp.verloop.Oppstap;
import nl.passendonderwijs.placement.opp.verloop.Oppverloop;

/**
 * The facts without which the law does not allow a step.
 *
 * @param verloop what was recorded before the step
 */
@Regel({"OPP-03", "OPP-04", "OPP-05", "OPP-06", "OPP-08"})
public record Vereisten(SoortOnderwijs soort, Oppverloop verloop, Oppregels regels) {

    /** @param geschreven the parts of the content that came with the step; every fact that is absent is named */
    public Optional<Weigering> bezwaar(Oppstap stap, Set<Oppdeel> geschreven) {
        var ontbreekt = ontbreekt(stap, geschreven);
        return ontbreekt.isEmpty()
                ? Optional.empty()
                : Optional.of(Weigering.staat(
                        ontbreekt.getFirst().code(),
                        "Dit kan nog niet; er ontbreekt wat de wet eist.",
                        ontbreekt.toArray(Fout[]::new)));
    }

    private List<Fout> ontbreekt(Oppstap stap, Set<Oppdeel> geschreven) {
        return switch (stap) {
            case Oppstap.Vaststelling(var datum) -> bijVaststellen(datum, geschreven);
            case Oppstap.Bijstelling bijstelling -> bijBijstellen(bijstelling);
            case Oppstap.Evaluatie(var datum) -> bijEvalueren(datum);
            case Oppstap.Overleg _,
                    Oppstap.Instemming _,
                    Oppstap.Hoorgesprek _,
                    Oppstap.Advies _,
                    Oppstap.Beeindiging _,
                    Oppstap.Voortzetting _ -> List.of();
        };
    }

    private List<Fout> bijVaststellen(LocalDate datum, Set<Oppdeel> geschreven) {
        var sinds = verloop.sindsVersie();
        return Stream.of(
                        overleg("OPP-03", sinds),
                        instemming("OPP-03", datum, sinds),
                        inhoud(geschreven),
                        gehoord(datum, sinds),
                        advies(sinds))
                .flatMap(fouten -> fouten)
                .toList();
    }

    private List<Fout> bijBijstellen(Oppstap.Bijstelling stap) {
        var sinds = verloop.sindsVersie();
        var instemming = stap.handelingsdeel() ? instemming("OPP-04", stap.datum(), sinds) : Stream.<Fout>empty();
        return Stream.of(overleg("OPP-04", sinds), instemming, gehoord(stap.datum(), sinds), advies(sinds))
                .flatMap(fouten -> fouten)
                .toList();
    }

    private List<Fout> bijEvalueren(LocalDate datum) {
        var sinds = verloop.sindsHandeling();
        return Stream.of(overleg("OPP-04", sinds), gehoord(datum, sinds), advies(sinds))
                .flatMap(fouten -> fouten)
                .toList();
    }

    private static Stream<Fout> overleg(String regel, Oppverloop sinds) {
        return tenzij(
                sinds.laatste(Oppstap.Overleg.class).isPresent(),
                regel,
                "Er is nog geen overleg met de ouders vastgelegd.");
    }

    private Stream<Fout> instemming(String regel, LocalDate datum, Oppverloop sinds) {
        if (datum.isBefore(regels.instemmingVanaf())) {
            return Stream.empty();
        }
        return sinds.laatste(Oppstap.Instemming.class)
                .map(laatste -> tenzij(laatste.gegeven(), regel, "De ouders stemden niet in met het handelingsdeel."))
                .orElseGet(() ->
                        Stream.of(Fout.regel(regel, "De instemming van de ouders met het handelingsdeel ontbreekt.")));
    }

    private static Stream<Fout> inhoud(Set<Oppdeel> geschreven) {
        return Arrays.stream(Oppdeel.values())
                .filter(deel -> !geschreven.contains(deel))
                .map(deel -> Fout.veld(deel.veld(), "OPP-05", "Dit deel van het ontwikkelingsperspectief ontbreekt."));
    }

    private Stream<Fout> gehoord(LocalDate datum, Oppverloop sinds) {
        return tenzij(
                datum.isBefore(regels.hoorrechtVanaf())
                        || sinds.laatste(Oppstap.Hoorgesprek.class).isPresent(),
                "OPP-06",
                "De leerling is nog niet gehoord.");
    }

    private Stream<Fout> advies(Oppverloop sinds) {
        return tenzij(
                soort != SoortOnderwijs.SO && soort != SoortOnderwijs.VSO
                        || sinds.laatste(Oppstap.Advies.class).isPresent(),
                "OPP-08",
                "De Commissie voor de Begeleiding heeft nog niet geadviseerd.");
    }

    private static Stream<Fout> tenzij(boolean vervuld, String regel, String detail) {
        return vervuld ? Stream.empty() : Stream.of(Fout.regel(regel, detail));
    }
}
