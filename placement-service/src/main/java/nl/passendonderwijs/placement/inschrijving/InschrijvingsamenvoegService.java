package nl.passendonderwijs.placement.inschrijving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.inschrijving.status.Einde;
import nl.passendonderwijs.placement.inschrijving.status.Uitschrijfreden;
import nl.passendonderwijs.placement.leerling.Samenvoegbezwaar;
import nl.passendonderwijs.placement.leerling.Samenvoeggevolg;

/**
 * Two ids of one pupil with an inschrijving each: people at the schools decide where the pupil is, so joining waits for
 * that; only a temporary one yields to a definitive one, as when it is enrolled (INS-01, ZP-11).
 */
@Regel("INS-01")
@ApplicationScoped
public class InschrijvingsamenvoegService implements Samenvoegbezwaar, Samenvoeggevolg {

    private static final String REGEL = "INS-01";

    @Inject
    Inschrijvingen inschrijvingen;

    @Inject
    DossierService dossier;

    @Inject
    Clock klok;

    @Override
    public Optional<Weigering> tegen(UUID een, UUID ander, Bestuursnummer wie) {
        var vandaag = LocalDate.now(klok);
        var andere = inschrijvingen.neemLopende(ander, vandaag);
        return inschrijvingen.neemLopende(een, vandaag).stream()
                .flatMap(eerste -> andere.stream()
                        .filter(tweede -> botsen(eerste, tweede))
                        .map(tweede -> weiger(eerste, tweede, wie)))
                .findFirst();
    }

    @Override
    public void naSamenvoeging(UUID leidend, UUID samengevoegd) {
        var lopende = inschrijvingen.neemLopende(leidend, LocalDate.now(klok));
        lopende.stream()
                .filter(Inschrijving::isTijdelijk)
                .forEach(tijdelijk -> definitieve(lopende, tijdelijk).ifPresent(vast -> wijkt(tijdelijk, vast)));
    }

    private static boolean botsen(Inschrijving een, Inschrijving ander) {
        return een.isTijdelijk() == ander.isTijdelijk() && een.deeltDagenMet(ander);
    }

    private static Weigering weiger(Inschrijving een, Inschrijving ander, Bestuursnummer wie) {
        var genoemd = Stream.of(een, ander).map(inschrijving -> noem(inschrijving, wie));
        return Weigering.staat(
                REGEL,
                "Onder beide ids staat de leerling ingeschreven; een school moet eerst uitschrijven.",
                genoemd.toArray(Fout[]::new));
    }

    private static Fout noem(Inschrijving inschrijving, Bestuursnummer wie) {
        var plek = inschrijving.plek();
        return Fout.regel(
                REGEL,
                plek.bestuur().equals(wie)
                        ? "Inschrijving %s op %s, sinds %s."
                                .formatted(inschrijving.id(), plek.vestiging(), inschrijving.inschrijfdatum())
                        : "Een inschrijving op een school van een ander bestuur.");
    }

    private static Optional<Inschrijving> definitieve(List<Inschrijving> lopende, Inschrijving tijdelijk) {
        return lopende.stream()
                .filter(ander -> !ander.isTijdelijk() && ander.deeltDagenMet(tijdelijk))
                .findFirst();
    }

    private void wijkt(Inschrijving tijdelijk, Inschrijving vast) {
        var einde = Einde.op(vast.inschrijfdatum().minusDays(1), Uitschrijfreden.ELDERS_INGESCHREVEN);
        dossier.beeindigTijdelijk(tijdelijk, einde, Door.klok());
    }
}
