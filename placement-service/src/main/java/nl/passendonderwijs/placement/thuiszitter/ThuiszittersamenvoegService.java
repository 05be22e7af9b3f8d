package nl.passendonderwijs.placement.thuiszitter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.placement.leerling.Samenvoegbezwaar;

/** A pupil has one open report (THZ-03): of two, people at the schools must say first which one stays. */
@Regel("THZ-03")
@ApplicationScoped
public class ThuiszittersamenvoegService implements Samenvoegbezwaar {

    private static final String REGEL = "THZ-03";

    @Inject
    Thuiszitters thuiszitters;

    @Override
    public Optional<Weigering> tegen(UUID een, UUID ander, Bestuursnummer wie) {
        var open = thuiszitters.openVan(List.of(een, ander));
        return open.size() < 2
                ? Optional.empty()
                : Optional.of(Weigering.staat(
                        REGEL,
                        "Onder beide ids staat een melding als thuiszitter open; een ervan moet eerst eindigen.",
                        open.stream().map(melding -> noem(melding, wie)).toArray(Fout[]::new)));
    }

    private static Fout noem(Thuiszitter open, Bestuursnummer wie) {
        return Fout.regel(
                REGEL,
                open.bestuur().equals(wie)
                        ? "Melding %s van %s."
                                .formatted(open.id(), open.melding().meldingsdatum())
                        : "Een melding van een ander bestuur.");
    }
}
