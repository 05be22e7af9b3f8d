package nl.passendonderwijs.registry.tellevering.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.tellevering.Telinzage;
import nl.passendonderwijs.registry.tellevering.Telleveringen;
import nl.passendonderwijs.registry.telling.Telling;
import nl.passendonderwijs.registry.telling.Tellingen;
import nl.passendonderwijs.registry.telling.Tellingrij;
import nl.passendonderwijs.registry.telling.Telverschil;
import nl.passendonderwijs.registry.telling.Telwaarde;
import nl.passendonderwijs.registry.telling.maskering.Maskering;

/** Holds a telling against its other versions and against what came too late. */
@ApplicationScoped
class Verschillenlezer {

    @Inject
    Tellingen tellingen;

    @Inject
    Telleveringen leveringen;

    @Inject
    Maskering maskering;

    /** @throws ProbleemException 404 when there is no telling, or not these versions of it */
    Verschillenantwoord lees(SwvCode swv, LocalDate teldatum, Versiepaar paar, Telinzage inzage) {
        var laatste = gevonden(tellingen.zoek(swv, teldatum));
        int tot = paar.tot().orElse(laatste.versie());
        int van = paar.van().orElse(Math.max(1, tot - 1));
        var zicht = Zicht.op(inzage.van(swv), maskering);
        return new Verschillenantwoord(
                swv,
                teldatum,
                laatste.status(),
                zicht.exact(),
                van,
                tot,
                weergaven(teLaat(laatste, zicht)),
                weergaven(Telverschil.tussen(
                        open(zicht, waarden(swv, teldatum, van)), open(zicht, waarden(swv, teldatum, tot)))));
    }

    private List<Telverschil> teLaat(Telling telling, Zicht zicht) {
        var geleverd = leveringen.teLaat(telling.swv(), telling.teldatum());
        var plaatsen = geleverd.stream().map(Telwaarde::plaats).collect(Collectors.toSet());
        var geteld = telling.rijen().stream()
                .map(Tellingrij::waarde)
                .filter(waarde -> plaatsen.contains(waarde.plaats()))
                .toList();
        return Telverschil.tussen(open(zicht, geteld), open(zicht, geleverd));
    }

    private List<Telwaarde> waarden(SwvCode swv, LocalDate teldatum, int versie) {
        return gevonden(tellingen.zoek(swv, teldatum, versie)).rijen().stream()
                .map(Tellingrij::waarde)
                .toList();
    }

    private static List<Telwaarde> open(Zicht zicht, List<Telwaarde> waarden) {
        return waarden.stream().map(zicht::open).toList();
    }

    private static List<VerschilWeergave> weergaven(List<Telverschil> verschillen) {
        return verschillen.stream().map(VerschilWeergave::van).toList();
    }

    private static Telling gevonden(Optional<Telling> telling) {
        return telling.orElseThrow(() -> new ProbleemException(
                Weigering.onbekend("Van dit samenwerkingsverband is op deze dag geen telling (met deze versie).")));
    }
}
