package nl.passendonderwijs.registry.lidmaatschap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.events.registry.LidmaatschapGewijzigd;
import nl.passendonderwijs.events.registry.VestigingGewijzigd;
import nl.passendonderwijs.kit.outbox.Outbox;
import nl.passendonderwijs.registry.vestiging.Lidmaatschap;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;
import nl.passendonderwijs.registry.vestiging.Vestigingsverloop;
import org.jspecify.annotations.Nullable;

/** Tells each change of a vestiging with the full state, and each move from one samenwerkingsverband to another. */
@ApplicationScoped
public class MeldingService {
    @Inject
    Outbox outbox;

    @Inject
    Clock klok;

    void vertel(List<Herziening> herzien) {
        var vandaag = LocalDate.now(klok);
        outbox.publiceer(
                herzien.stream().map(een -> gewijzigd(een.nieuw(), vandaag)).toList());
        outbox.publiceer(herzien.stream()
                .flatMap(een -> een.overgangen().stream().map(overgang -> overgegaan(een, overgang)))
                .toList());
    }

    private static VestigingGewijzigd gewijzigd(Vestigingsverloop verloop, LocalDate vandaag) {
        var nu = verloop.rond(vandaag).orElseThrow();
        var ligging = nu.ligging();
        var punt = ligging.punt();
        var bedrijf = nu.bedrijf();
        return new VestigingGewijzigd(
                nu.code().toString(),
                nu.code().brin().toString(),
                nu.naam(),
                nu.bestuur().toString(),
                nu.soort().name(),
                nu.schoolsoorten().stream().map(Enum::name).toList(),
                nu.cluster12(),
                nu.denominatie().naam(),
                nu.denominatie().openbaar(),
                ligging.gemeente().toString(),
                tekst(ligging.pc4()),
                punt == null ? null : punt.lat(),
                punt == null ? null : punt.lon(),
                bedrijf.periode().van(),
                bedrijf.begindatumBekend(),
                bedrijf.periode().tot(),
                verloop.standen().standen().stream().map(MeldingService::deel).toList(),
                verloop.leden().stream().map(MeldingService::deel).toList());
    }

    private static VestigingGewijzigd.Stand deel(Vestigingstand stand) {
        var ligging = stand.ligging();
        var punt = ligging.punt();
        return new VestigingGewijzigd.Stand(
                stand.geldig().van(),
                stand.geldig().tot(),
                stand.naam(),
                stand.bestuur().toString(),
                stand.soort().name(),
                stand.schoolsoorten().stream().map(Enum::name).toList(),
                stand.denominatie().naam(),
                stand.denominatie().openbaar(),
                ligging.gemeente().toString(),
                tekst(ligging.pc4()),
                punt == null ? null : punt.lat(),
                punt == null ? null : punt.lon());
    }

    private static VestigingGewijzigd.Lidmaatschap deel(Lidmaatschap lid) {
        return new VestigingGewijzigd.Lidmaatschap(
                lid.swv().toString(),
                lid.sector().name(),
                lid.geldig().van(),
                lid.geldig().tot(),
                lid.bron().name());
    }

    private static LidmaatschapGewijzigd overgegaan(Herziening herziening, Overgang overgang) {
        return new LidmaatschapGewijzigd(
                herziening.code().toString(),
                overgang.sector().name(),
                tekst(overgang.van()),
                tekst(overgang.naar()),
                overgang.dag(),
                tekst(overgang.bron()));
    }

    private static @Nullable String tekst(@Nullable Object waarde) {
        return waarde == null ? null : waarde.toString();
    }
}
