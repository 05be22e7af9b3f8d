package nl.passendonderwijs.registry.samenwerkingsverband;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.Begindatum;
import nl.passendonderwijs.registry.gedeeld.Overname;
import nl.passendonderwijs.registry.importeren.ImportmutatieService;
import nl.passendonderwijs.registry.importeren.Importopdracht;
import nl.passendonderwijs.registry.importeren.Importsoort;
import nl.passendonderwijs.registry.importeren.Inlezing;
import nl.passendonderwijs.registry.importeren.Regel;
import nl.passendonderwijs.registry.importeren.Rij;
import nl.passendonderwijs.registry.importeren.verslag.Verwerkt;

/** Reads the list of samenwerkingsverbanden. */
@ApplicationScoped
public class SamenwerkingsverbandInlezingService implements Inlezing<Samenwerkingsverband> {

    @Inject
    Samenwerkingsverbanden samenwerkingsverbanden;

    @Inject
    SamenwerkingsverbandService service;

    @Inject
    ImportmutatieService mutaties;

    @Inject
    Begindatum begindatum;

    @Override
    public Importsoort soort() {
        return Importsoort.REGISTER_SAMENWERKINGSVERBANDEN;
    }

    @Override
    public List<String> kolommen() {
        return List.of("swv_code", "regio_label", "landelijk");
    }

    @Override
    public Samenwerkingsverband lees(Rij rij) {
        return new Samenwerkingsverband(
                rij.waarde("swv_code", SwvCode::van),
                rij.tekst("regio_label"),
                rij.vlag("landelijk"),
                Periode.vanaf(begindatum.dag()));
    }

    @Override
    public String sleutel(Samenwerkingsverband swv) {
        return swv.code().toString();
    }

    @Override
    public Verwerkt verwerk(List<Regel<Samenwerkingsverband>> regels, Importopdracht opdracht) {
        var aangeleverd = regels.stream().map(Regel::waarde).toList();
        var bekend = samenwerkingsverbanden.verlopen(
                aangeleverd.stream().map(Samenwerkingsverband::code).toList());
        var over = new Overname(opdracht.peildatum()).van(aangeleverd, bekend, Samenwerkingsverband::code);
        service.bewaar(over.tijdlijnen(), mutaties.van(opdracht));
        return Verwerkt.van(over.verschil(), List.of());
    }
}
