package nl.passendonderwijs.registry.gebied;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.registry.gedeeld.Begindatum;
import nl.passendonderwijs.registry.gedeeld.Overname;
import nl.passendonderwijs.registry.importeren.ImportmutatieService;
import nl.passendonderwijs.registry.importeren.Importopdracht;
import nl.passendonderwijs.registry.importeren.Importsoort;
import nl.passendonderwijs.registry.importeren.Inlezing;
import nl.passendonderwijs.registry.importeren.Regel;
import nl.passendonderwijs.registry.importeren.Rij;
import nl.passendonderwijs.registry.importeren.verslag.Verwerkt;

/** Reads the list of gemeenten. */
@ApplicationScoped
public class GemeenteInlezingService implements Inlezing<Gemeente> {

    @Inject
    Gemeenten gemeenten;

    @Inject
    Postcodes postcodes;

    @Inject
    RegioService regios;

    @Inject
    ImportmutatieService mutaties;

    @Inject
    Begindatum begindatum;

    @Override
    public Importsoort soort() {
        return Importsoort.REGISTER_GEMEENTEN;
    }

    @Override
    public List<String> kolommen() {
        return List.of("gemeente_code", "gemeente_naam", "provincie", "lat", "lon");
    }

    @Override
    public Gemeente lees(Rij rij) {
        return new Gemeente(
                rij.waarde("gemeente_code", Gemeentecode::van),
                rij.tekst("gemeente_naam"),
                rij.tekst("provincie"),
                rij.punt(),
                Periode.vanaf(begindatum.dag()));
    }

    @Override
    public String sleutel(Gemeente gemeente) {
        return gemeente.code().toString();
    }

    @Override
    public Verwerkt verwerk(List<Regel<Gemeente>> regels, Importopdracht opdracht) {
        var aangeleverd = regels.stream().map(Regel::waarde).toList();
        var bekend = gemeenten.verlopen(aangeleverd.stream().map(Gemeente::code).toList());
        var over = new Overname(opdracht.peildatum()).van(aangeleverd, bekend, Gemeente::code);
        gemeenten.bewaar(over.tijdlijnen(), mutaties.van(opdracht));
        return Verwerkt.van(over.verschil(), List.of());
    }

    /** A new name of a gemeente shows in the regions it lies in. */
    @Override
    public void voltooi(Importopdracht opdracht) {
        if (postcodes.geladen()) {
            regios.vertelNieuws();
        }
    }
}
