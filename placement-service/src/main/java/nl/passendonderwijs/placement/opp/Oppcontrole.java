package nl.passendonderwijs.placement.opp;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.placement.opp.eis.Oppregels;
import nl.passendonderwijs.placement.school.Vestiging;
import org.jspecify.annotations.Nullable;

/** Can this be at all, given the school and the calendar? What is null could not be read, and is told already. */
record Oppcontrole(LocalDate vandaag, Oppregels regels) {

    Stream<Fout> stapdatum(@Nullable LocalDate datum) {
        if (datum == null) {
            return Stream.empty();
        }
        return datum.isAfter(vandaag)
                ? Stream.of(Fout.veld("datum", "in-toekomst", "Deze datum ligt in de toekomst."))
                : nietVoorInvoering("datum", datum);
    }

    Stream<Fout> begin(Oppformulier formulier, Optional<Vestiging> gevonden, Optional<Bestuursnummer> eigen) {
        return Stream.of(
                        datums(formulier),
                        lwoo(formulier),
                        formulier.vestiging() == null ? Stream.<Fout>empty() : school(formulier, gevonden, eigen))
                .flatMap(fouten -> fouten);
    }

    private Stream<Fout> datums(Oppformulier formulier) {
        var ingeschreven = formulier.inschrijfdatum();
        var geplaatst = formulier.plaatsingsdatum();
        var eerste = ingeschreven == null ? Stream.<Fout>empty() : nietVoorInvoering("inschrijfdatum", ingeschreven);
        return ingeschreven != null && geplaatst != null && geplaatst.isBefore(ingeschreven)
                ? Stream.concat(
                        eerste,
                        Stream.of(Fout.veld(
                                "plaatsingsdatum", "voor-inschrijving", "Deze datum ligt voor de inschrijving.")))
                : eerste;
    }

    private static Stream<Fout> lwoo(Oppformulier formulier) {
        return Boolean.TRUE.equals(formulier.alleenLwoo()) && formulier.soortOnderwijs() != SoortOnderwijs.VO
                ? Stream.of(Fout.veld("alleenLwoo", "alleen-vo", "Lwoo is er alleen in het vo."))
                : Stream.empty();
    }

    private static Stream<Fout> school(
            Oppformulier formulier, Optional<Vestiging> gevonden, Optional<Bestuursnummer> eigen) {
        if (gevonden.isEmpty()) {
            return vestiging("onbekende-vestiging", "Deze vestiging staat niet in het register.");
        }
        var school = gevonden.get();
        if (!eigen.equals(Optional.of(school.bestuur()))) {
            return vestiging("ander-bestuur", "Deze vestiging hoort niet bij uw bestuur.");
        }
        var soort = formulier.soortOnderwijs();
        return soort == null || school.biedt(soort)
                ? Stream.empty()
                : Stream.of(Fout.veld("soortOnderwijs", "niet-aangeboden", "Deze vestiging geeft dit onderwijs niet."));
    }

    private Stream<Fout> nietVoorInvoering(String veld, LocalDate datum) {
        return datum.isBefore(regels.invoering())
                ? Stream.of(Fout.veld(
                        veld,
                        "voor-invoering",
                        "Voor %s bestond het ontwikkelingsperspectief zo niet.".formatted(regels.invoering())))
                : Stream.empty();
    }

    private static Stream<Fout> vestiging(String code, String detail) {
        return Stream.of(Fout.veld("vestiging", code, detail));
    }
}
