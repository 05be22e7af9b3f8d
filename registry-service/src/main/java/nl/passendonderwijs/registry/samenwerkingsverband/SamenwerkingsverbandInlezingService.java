package nl.passendonderwijs.registry.samenwerkingsverband;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.passendonderwijs.events.registry.SamenwerkingsverbandGeregistreerd;
import nl.passendonderwijs.kit.outbox.Outbox;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.Begindatum;
import nl.passendonderwijs.registry.gedeeld.Verschil;
import nl.passendonderwijs.registry.importeren.Importopdracht;
import nl.passendonderwijs.registry.importeren.Importsoort;
import nl.passendonderwijs.registry.importeren.Inlezing;
import nl.passendonderwijs.registry.importeren.Regel;
import nl.passendonderwijs.registry.importeren.Rij;
import nl.passendonderwijs.registry.importeren.Verwerkt;

/** Reads the list of samenwerkingsverbanden. */
@ApplicationScoped
public class SamenwerkingsverbandInlezingService implements Inlezing<Samenwerkingsverband> {

    @Inject
    Samenwerkingsverbanden samenwerkingsverbanden;

    @Inject
    Outbox outbox;

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
        var bekend = samenwerkingsverbanden.zoek(
                aangeleverd.stream().map(Samenwerkingsverband::code).toList());
        var verschil = Verschil.tussen(aangeleverd, bekend, Samenwerkingsverband::code);
        samenwerkingsverbanden.bewaar(verschil.teBewaren());
        outbox.publiceer(verschil.teBewaren().stream()
                .map(SamenwerkingsverbandInlezingService::event)
                .toList());
        return Verwerkt.van(verschil, List.of());
    }

    private static SamenwerkingsverbandGeregistreerd event(Samenwerkingsverband swv) {
        return new SamenwerkingsverbandGeregistreerd(
                swv.code().toString(),
                swv.sector().name(),
                swv.regioLabel(),
                swv.landelijk(),
                swv.geldig().van(),
                swv.geldig().tot());
    }
}
