package nl.passendonderwijs.placement.thuiszitter.melding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.SwvCode;
import org.jspecify.annotations.Nullable;

/**
 * Which swv looks for a place: that of the school, or of whoever reports a child that is enrolled nowhere. Where there
 * is one it need not be named; where there are more, a school for so and vso or a large bestuur, the report names it.
 *
 * @param mogelijk on the day of the report, in order
 * @param gevraagd as sent
 */
record Swvkeuze(List<SwvCode> mogelijk, @Nullable SwvCode gevraagd) {

    Optional<SwvCode> keuze() {
        if (gevraagd == null) {
            return mogelijk.size() == 1 ? Optional.of(mogelijk.getFirst()) : Optional.empty();
        }
        return Optional.of(gevraagd).filter(mogelijk::contains);
    }

    Optional<Fout> fout() {
        return keuze().isPresent() ? Optional.empty() : Optional.of(bezwaar());
    }

    private Fout bezwaar() {
        if (mogelijk.isEmpty()) {
            return Fout.veld("swv", "MEM-03", "Deze school of dit bestuur hoort dan bij geen samenwerkingsverband.");
        }
        var codes = mogelijk.stream().map(SwvCode::toString).collect(Collectors.joining(", "));
        return gevraagd == null
                ? Fout.veld("swv", "verplicht", "Noem het samenwerkingsverband: %s.".formatted(codes))
                : Fout.veld("swv", "swv-zonder-relatie", "Dit kan alleen zijn: %s.".formatted(codes));
    }
}
