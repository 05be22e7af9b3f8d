package nl.passendonderwijs.registry.gebied;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.Begindatum;
import nl.passendonderwijs.registry.gedeeld.Verschil;
import nl.passendonderwijs.registry.importeren.Afwijzing;
import nl.passendonderwijs.registry.importeren.Importopdracht;
import nl.passendonderwijs.registry.importeren.Importsoort;
import nl.passendonderwijs.registry.importeren.Inlezing;
import nl.passendonderwijs.registry.importeren.Regel;
import nl.passendonderwijs.registry.importeren.Rij;
import nl.passendonderwijs.registry.importeren.Verwerkt;
import org.jspecify.annotations.Nullable;

/** Reads the table of PC4s, from which every region is made. */
@ApplicationScoped
public class PostcodeInlezingService implements Inlezing<Postcodegebied> {

    @Inject
    Postcodes postcodes;

    @Inject
    PostcodecontroleService controle;

    @Inject
    RegioService regios;

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
    public Optional<String> bezwaar() {
        return controle.ontbreekt();
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
        var bruikbaar = controle.bruikbaar(regels, afwijzingen);
        var bekend = postcodes.zoek(bruikbaar.stream().map(Postcodegebied::pc4).toList());
        var aangeleverd =
                bruikbaar.stream().map(gebied -> sindsBekend(gebied, bekend)).toList();
        var verschil = Verschil.tussen(aangeleverd, bekend, Postcodegebied::pc4);
        postcodes.bewaar(verschil.nieuw());
        verander(verschil.gewijzigd(), bekend, opdracht.peildatum());
        return Verwerkt.van(verschil, afwijzingen);
    }

    /** With a peildatum the old state is closed and kept (MEM-07); without, it was an error and makes way. */
    private void verander(
            List<Postcodegebied> gewijzigd, Map<Postcode4, Postcodegebied> bekend, @Nullable LocalDate peildatum) {
        var afgesloten = new ArrayList<Postcodegebied>();
        var huidig = new ArrayList<Postcodegebied>();
        for (var gebied : gewijzigd) {
            var oud = Objects.requireNonNull(bekend.get(gebied.pc4()));
            if (peildatum != null && peildatum.isAfter(oud.geldig().van())) {
                afgesloten.add(oud.tot(peildatum));
                huidig.add(gebied.met(Periode.vanaf(peildatum)));
            } else {
                huidig.add(gebied);
            }
        }
        postcodes.bewaar(afgesloten);
        postcodes.bewaar(huidig);
    }

    private static Postcodegebied sindsBekend(Postcodegebied gebied, Map<Postcode4, Postcodegebied> bekend) {
        var oud = bekend.get(gebied.pc4());
        return oud == null ? gebied : gebied.met(oud.geldig());
    }

    @Override
    public void voltooi(Importopdracht opdracht) {
        regios.vertelNieuws(opdracht.peildatum());
    }
}
