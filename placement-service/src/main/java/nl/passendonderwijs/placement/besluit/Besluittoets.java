package nl.passendonderwijs.placement.besluit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.aanmelding.verloop.Stapsoort;
import nl.passendonderwijs.placement.besluit.weigering.Grondtoets;
import nl.passendonderwijs.placement.besluit.weigering.Weigeringszaak;
import nl.passendonderwijs.placement.motivering.Toetsing;
import nl.passendonderwijs.placement.school.Scholen;
import nl.passendonderwijs.placement.termijn.Termijnregels;
import nl.passendonderwijs.placement.toelaatbaarheid.Toelaatbaarheid;

/** Does the law allow this decision now? A no names the rule, and everything that is still missing. */
record Besluittoets(Aanmelding aanmelding, Scholen scholen, Termijnregels regels) {

    Uitkomst<Genomen> toets(UUID id, Besluitformulier formulier) {
        var soort = soort(requireNonNull(formulier.uitkomst()));
        if (!aanmelding.status().stappen().contains(soort)) {
            return Uitkomst.geweigerd(aanmelding.status().bezwaarTegen(soort));
        }
        var datum = requireNonNull(formulier.besluitdatum());
        return switch (formulier.uitkomst()) {
            case TOEGELATEN -> toelaten(id, datum, requireNonNull(formulier.startdatum()));
            case GEWEIGERD -> weigeren(id, datum, formulier);
            case NIET_IN_BEHANDELING -> nietBehandelen(id, datum, formulier);
        };
    }

    private static Stapsoort soort(Besluituitkomst uitkomst) {
        return switch (uitkomst) {
            case TOEGELATEN -> Stapsoort.TOELATEN;
            case GEWEIGERD -> Stapsoort.WEIGEREN;
            case NIET_IN_BEHANDELING -> Stapsoort.NIET_BEHANDELEN;
        };
    }

    private Uitkomst<Genomen> toelaten(UUID id, LocalDate datum, LocalDate start) {
        var soort = aanmelding.gegevens().soortOnderwijs();
        var toegepast = List.of(
                aanmelding.toelatingsleeftijd().motiveer(start), opTijd(datum), Toelaatbaarheid.motiveer(soort));
        return Uitkomst.tenzij(
                Toelaatbaarheid.bezwaar(soort),
                () -> Uitkomst.gelukt(new Genomen(new Stap.Toelating(datum, id, start), toegepast, List.of())));
    }

    private Uitkomst<Genomen> weigeren(UUID id, LocalDate datum, Besluitformulier formulier) {
        var grond = requireNonNull(formulier.weigeringsgrond());
        var oordeel = Grondtoets.van(grond).toets(zaak(datum, formulier));
        var ontbreekt = Stream.concat(oordeel.ontbreekt().stream(), Afwijzing.bezwaar(formulier).stream())
                .toList();
        var stap = new Stap.Weigering(datum, id, grond);
        return tenzij(
                ontbreekt,
                "Weigeren op grond van %s kan nog niet.".formatted(grond),
                new Genomen(stap, List.of(oordeel.toetsing(), opTijd(datum)), oordeel.bevindingen()));
    }

    private Uitkomst<Genomen> nietBehandelen(UUID id, LocalDate datum, Besluitformulier formulier) {
        var ontbreekt = Stream.concat(
                        Buitenbehandeling.ontbreekt(aanmelding, datum).stream(), Afwijzing.bezwaar(formulier).stream())
                .toList();
        var toegepast = List.of(Buitenbehandeling.motiveer(aanmelding, datum), opTijd(datum));
        return tenzij(
                ontbreekt,
                "De aanmelding niet behandelen kan nog niet.",
                new Genomen(new Stap.Buitenbehandeling(datum, id), toegepast, List.of()));
    }

    /** The first rule that stands in the way gives the code; the faults name them all. */
    private static Uitkomst<Genomen> tenzij(List<Fout> ontbreekt, String detail, Genomen genomen) {
        return ontbreekt.isEmpty()
                ? Uitkomst.gelukt(genomen)
                : Uitkomst.geweigerd(
                        Weigering.staat(ontbreekt.getFirst().code(), detail, ontbreekt.toArray(Fout[]::new)));
    }

    private Toetsing opTijd(LocalDate datum) {
        return aanmelding.klokken(regels).beslistermijn().toets(datum);
    }

    private Weigeringszaak zaak(LocalDate datum, Besluitformulier formulier) {
        var gegevens = aanmelding.gegevens();
        var huidige = gegevens.huidigeVestiging();
        return new Weigeringszaak(
                aanmelding,
                scholen.zoek(gegevens.vestiging()).orElseThrow(),
                huidige == null ? Optional.empty() : scholen.zoek(huidige),
                datum,
                formulier.bewijs(),
                regels.grenzen().bewijs());
    }
}
