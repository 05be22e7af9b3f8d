package nl.passendonderwijs.registry.orgaan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.registry.orgaan.zetel.Zetel;
import nl.passendonderwijs.registry.orgaan.zetel.Zetelkenmerk;

/** A body of a samenwerkingsverband with its seats, in the order in which they were filed. */
public record Orgaan(Orgaansoort soort, List<Zetel> zetels) {

    public Orgaan {
        zetels = List.copyOf(zetels);
    }

    public boolean bezet() {
        return zetels.stream().anyMatch(Zetel::bezet);
    }

    /**
     * What a seat must say and does not, or says and cannot.
     *
     * @param plaats where this body stands in what was sent, such as {@code organen/0}
     */
    public List<Fout> fouten(String plaats) {
        return IntStream.range(0, zetels.size())
                .boxed()
                .flatMap(nr -> fouten(zetels.get(nr), "%s/zetels/%d".formatted(plaats, nr)))
                .toList();
    }

    private Stream<Fout> fouten(Zetel zetel, String plaats) {
        return Arrays.stream(Zetelkenmerk.values()).flatMap(kenmerk -> fout(zetel, kenmerk, plaats).stream());
    }

    private Optional<Fout> fout(Zetel zetel, Zetelkenmerk kenmerk, String plaats) {
        var veld = plaats + "/" + kenmerk.veld();
        boolean genoemd = kenmerk.genoemdIn(zetel);
        if (soort.eist(kenmerk) && !genoemd) {
            return Optional.of(Fout.veld(veld, "verplicht", "Verplicht voor een zetel in dit orgaan."));
        }
        return genoemd && !soort.kent(kenmerk)
                ? Optional.of(Fout.veld(veld, "past-niet", "Dit heeft een zetel in dit orgaan niet."))
                : Optional.empty();
    }
}
