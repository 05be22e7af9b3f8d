package nl.passendonderwijs.registry.gebied;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gebied.VerwijzingService.Verwijzing;
import nl.passendonderwijs.registry.gedeeld.Begindatum;
import nl.passendonderwijs.registry.gedeeld.Overname;
import nl.passendonderwijs.registry.importeren.ImportmutatieService;
import nl.passendonderwijs.registry.importeren.Importopdracht;
import nl.passendonderwijs.registry.importeren.Importsoort;
import nl.passendonderwijs.registry.importeren.Inlezing;
import nl.passendonderwijs.registry.importeren.Regel;
import nl.passendonderwijs.registry.importeren.Rij;
import nl.passendonderwijs.registry.importeren.verslag.Afwijzing;
import nl.passendonderwijs.registry.importeren.verslag.Verwerkt;

/** Reads the table of PC4s, from which every region is made. */
@ApplicationScoped
public class PostcodeInlezingService implements Inlezing<Postcodegebied> {

    @Inject
    Postcodes postcodes;

    @Inject
    VerwijzingService verwijzingen;

    @Inject
    RegioService regios;

    @Inject
    PostcodeService service;

    @Inject
    ImportmutatieService mutaties;

    @Inject
    Begindatum begindatum;

    @Override
    public Importsoort soort() {
        return Importsoort.REGISTER_POSTCODES;
    }

    @Override
    public List<String> kolommen() {
        return List.of("pc4", "gemeente_code", "swv_po", "swv_vo", "lat", "lon");
    }

    @Override
    public Optional<String> bezwaar(Importopdracht opdracht) {
        return verwijzingen.geladen()
                ? Optional.empty()
                : Optional.of("Bied eerst de samenwerkingsverbanden en de gemeenten aan; postcodes verwijzen ernaar.");
    }

    @Override
    public Postcodegebied lees(Rij rij) {
        return new Postcodegebied(
                rij.waarde("pc4", Postcode4::van),
                rij.waarde("gemeente_code", Gemeentecode::van),
                new Toewijzing(
                        rij.mogelijk("swv_po", SwvCode::van).orElse(null),
                        rij.mogelijk("swv_vo", SwvCode::van).orElse(null)),
                rij.punt(),
                Periode.vanaf(begindatum.dag()));
    }

    @Override
    public String sleutel(Postcodegebied gebied) {
        return gebied.pc4().toString();
    }

    @Override
    public Verwerkt verwerk(List<Regel<Postcodegebied>> regels, Importopdracht opdracht) {
        var afwijzingen = new ArrayList<Afwijzing>();
        var bruikbaar = verwijzingen.bruikbaar(
                regels,
                gebied -> new Verwijzing(gebied.gemeente(), gebied.toewijzing()),
                opdracht.peildatum(),
                afwijzingen);
        var bekend =
                postcodes.verlopen(bruikbaar.stream().map(Postcodegebied::pc4).toList());
        var over = new Overname(opdracht.peildatum()).van(bruikbaar, bekend, Postcodegebied::pc4);
        service.bewaar(over.tijdlijnen(), mutaties.van(opdracht));
        return Verwerkt.van(over.verschil(), afwijzingen);
    }

    @Override
    public void voltooi(Importopdracht opdracht) {
        regios.vertelNieuws();
    }
}
