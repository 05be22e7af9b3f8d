package nl.passendonderwijs.registry.gebiedswijziging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.deelname.DeelnameovergangService;
import nl.passendonderwijs.registry.gebied.PostcodeService;
import nl.passendonderwijs.registry.gebied.Postcodes;
import nl.passendonderwijs.registry.gebiedswijziging.Gebiedswijziging.Fusie;
import nl.passendonderwijs.registry.gedeeld.Mutatie;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
import nl.passendonderwijs.registry.samenwerkingsverband.Samenwerkingsverband;
import nl.passendonderwijs.registry.samenwerkingsverband.SamenwerkingsverbandService;
import nl.passendonderwijs.registry.samenwerkingsverband.Samenwerkingsverbanden;
import nl.passendonderwijs.registry.vestiging.VestigingService;
import nl.passendonderwijs.registry.vestiging.Vestigingstanden;

/** Lets samenwerkingsverbanden go on as one: their PC4s, what their vestigingen rest on, and who takes part from outside, go over. */
@ApplicationScoped
class FusieService {
    @Inject
    Samenwerkingsverbanden samenwerkingsverbanden;

    @Inject
    SamenwerkingsverbandService swvs;

    @Inject
    Postcodes postcodes;

    @Inject
    PostcodeService postcodeService;

    @Inject
    Vestigingstanden standen;

    @Inject
    VestigingService vestigingen;

    @Inject
    DeelnameovergangService deelnames;

    List<Fout> bezwaren(Fusie fusie) {
        return new Fusietoets(samenwerkingsverbanden.verlopen(betrokken(fusie).toList())).bezwaren(fusie);
    }

    private static Stream<SwvCode> betrokken(Fusie fusie) {
        return Stream.concat(fusie.opgaand().stream(), Stream.of(fusie.voortzetting()))
                .distinct();
    }

    void pasToe(Fusie fusie, Mutatie mutatie) {
        var dag = fusie.ingangsdatum();
        swvs.bewaar(verloop(fusie), mutatie);
        var vervangen = new Swvvervanging(fusie.opgaand(), fusie.voortzetting());
        var hier = standen.verlopen(standen.metRegister(fusie.opgaand(), dag));
        vestigingen.bewaar(Lijnen.vanaf(hier, dag, vervangen::in), mutatie);
        var gebieden = postcodes.verlopen(postcodes.van(fusie.opgaand(), dag));
        postcodeService.bewaar(Lijnen.vanaf(gebieden, dag, vervangen::in), mutatie);
        deelnames.laatOvergaan(fusie.opgaand(), fusie.voortzetting(), dag, mutatie);
    }

    private Map<SwvCode, Tijdlijn<Samenwerkingsverband>> verloop(Fusie fusie) {
        var dag = fusie.ingangsdatum();
        var oud = samenwerkingsverbanden.verlopen(betrokken(fusie).toList());
        var nieuw = new HashMap<SwvCode, Tijdlijn<Samenwerkingsverband>>();
        fusie.opgaand()
                .forEach(code ->
                        nieuw.put(code, oud.getOrDefault(code, Tijdlijn.leeg()).tot(dag)));
        var voortzetting = oud.getOrDefault(fusie.voortzetting(), Tijdlijn.leeg());
        var label = fusie.regioLabel();
        if (label != null) {
            var stand = new Samenwerkingsverband(fusie.voortzetting(), label, false, Periode.vanaf(dag));
            nieuw.put(
                    fusie.voortzetting(),
                    voortzetting.op(dag).isPresent()
                            ? voortzetting.vanaf(dag, bekend -> stand.met(bekend.geldig()))
                            : voortzetting.met(stand));
        }
        return nieuw;
    }
}
