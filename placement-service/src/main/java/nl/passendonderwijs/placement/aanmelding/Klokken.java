package nl.passendonderwijs.placement.aanmelding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.tijd.Termijn;
import nl.passendonderwijs.kit.tijd.Termijneinde;
import nl.passendonderwijs.placement.aanmelding.termijn.Beslistermijn;
import nl.passendonderwijs.placement.aanmelding.termijn.Plaatsingstermijn;
import nl.passendonderwijs.placement.aanmelding.verloop.AanmeldingStatus;
import nl.passendonderwijs.placement.aanmelding.verloop.Herzienbaar;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.termijn.Termijnregels;
import nl.passendonderwijs.placement.termijn.Termijnsoort;
import nl.passendonderwijs.placement.termijn.Termijnstand;
import nl.passendonderwijs.placement.toelaatbaarheid.Toelaatbaarheid;
import org.jspecify.annotations.Nullable;

/**
 * All terms of one aanmelding.
 *
 * @param overige those that a step brought: to complete data, not to treat, to object
 */
public record Klokken(Beslistermijn beslistermijn, Plaatsingstermijn plaatsingstermijn, List<Termijnstand> overige) {

    public Klokken {
        overige = List.copyOf(overige);
    }

    static Klokken van(Aanmelding aanmelding, Termijnregels regels) {
        var gegevens = aanmelding.gegevens();
        var verloop = aanmelding.verloop();
        var stil = verloop.opschortingen(aanmelding.openbaar());
        var verlenging = verloop.laatste(Stap.Verlenging.class)
                .map(stap -> new Beslistermijn.Verlenging(stap.datum(), stap.duur()));
        var beslissen = Beslistermijn.van(gegevens.ontvangstdatum(), verlenging.orElse(null), stil, regels);
        var plaatsen = Plaatsingstermijn.van(
                        gegevens.ontvangstdatum(),
                        aanmelding.toelatingsleeftijd().vanaf(),
                        stil,
                        regels)
                .wachtend(Toelaatbaarheid.wachtOp(gegevens.soortOnderwijs(), aanmelding.swv())
                        .orElse(null));
        return new Klokken(
                afgerond(beslissen, verloop.beslistOp(), beslissen::afgerond),
                afgerond(plaatsen, geplaatstOfBeslist(aanmelding), plaatsen::afgerond),
                Stream.of(herstel(aanmelding), nietBehandelen(aanmelding, regels), bezwaar(aanmelding, regels))
                        .flatMap(Optional::stream)
                        .toList());
    }

    public List<Termijnstand> alle() {
        return Stream.concat(Stream.of(beslistermijn.stand(), plaatsingstermijn.stand()), overige.stream())
                .toList();
    }

    private static <T> T afgerond(T termijn, Optional<LocalDate> op, Function<LocalDate, T> af) {
        return op.map(af).orElse(termijn);
    }

    private static Optional<LocalDate> geplaatstOfBeslist(Aanmelding aanmelding) {
        var verloop = aanmelding.verloop();
        return verloop.tijdelijkGeplaatstVanaf().or(verloop::beslistOp);
    }

    /** A day that the school gave, which nothing moves. */
    private static Optional<Termijnstand> herstel(Aanmelding aanmelding) {
        return aanmelding.verloop().laatste(Stap.Aanvullingsverzoek.class).map(verzoek -> {
            var einde = new Termijneinde(verzoek.hersteldatum(), verzoek.hersteldatum());
            var stand = Termijnstand.gewoon(Termijnsoort.HERSTELTERMIJN, verzoek.datum(), einde);
            return zolangGewacht(aanmelding, stand);
        });
    }

    @Regel("ZP-12")
    private static Optional<Termijnstand> nietBehandelen(Aanmelding aanmelding, Termijnregels regels) {
        return nietBehandelenVanaf(aanmelding).map(begin -> {
            var einde = regels.kalender().einde(Termijn.wettelijk(begin, regels.nietBehandelen()));
            return zolangGewacht(aanmelding, Termijnstand.gewoon(Termijnsoort.NIETBEHANDELTERMIJN, begin, einde));
        });
    }

    /** The day the data came and were still not enough, or else the last day on which they could come. */
    static Optional<LocalDate> nietBehandelenVanaf(Aanmelding aanmelding) {
        var verloop = aanmelding.verloop();
        var onvoldoende = verloop.laatste(Stap.Aanvulling.class)
                .filter(aanvulling -> !aanvulling.volledig())
                .map(Stap.Aanvulling::datum);
        return verloop.laatste(Stap.Aanvullingsverzoek.class)
                .map(verzoek ->
                        onvoldoende.filter(verzoek.hersteldatum()::isAfter).orElse(verzoek.hersteldatum()));
    }

    private static Termijnstand zolangGewacht(Aanmelding aanmelding, Termijnstand stand) {
        if (aanmelding.status() instanceof AanmeldingStatus.AanvullingGevraagd) {
            return stand;
        }
        var verloop = aanmelding.verloop();
        return stand.afgerond(verloop.aangevuldOp().or(verloop::beslistOp).orElse(null));
    }

    private static Optional<Termijnstand> bezwaar(Aanmelding aanmelding, Termijnregels regels) {
        var verloop = aanmelding.verloop();
        var afgewezen = verloop.laatste(Stap.Weigering.class)
                .map(Stap.Weigering::datum)
                .or(() -> verloop.laatste(Stap.Buitenbehandeling.class).map(Stap.Buitenbehandeling::datum));
        return afgewezen.map(begin ->
                regels.bezwaartermijn(Termijnsoort.BEZWAARTERMIJN, begin).afgerond(bezwaarAfgerond(aanmelding)));
    }

    /** By a bezwaar, or because there is nothing left to object to. */
    private static @Nullable LocalDate bezwaarAfgerond(Aanmelding aanmelding) {
        var afgerond = aanmelding.bezwaarAfgerondOp();
        return afgerond != null || aanmelding.status() instanceof Herzienbaar
                ? afgerond
                : aanmelding.verloop().stappen().getLast().datum();
    }
}
