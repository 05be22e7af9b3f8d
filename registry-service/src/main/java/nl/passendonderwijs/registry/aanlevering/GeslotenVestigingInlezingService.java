package nl.passendonderwijs.registry.aanlevering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gedeeld.Begindatum;
import nl.passendonderwijs.registry.importeren.Importopdracht;
import nl.passendonderwijs.registry.importeren.Importsoort;
import nl.passendonderwijs.registry.importeren.Inlezing;
import nl.passendonderwijs.registry.importeren.Regel;
import nl.passendonderwijs.registry.importeren.Rij;
import nl.passendonderwijs.registry.importeren.Rijfout;
import nl.passendonderwijs.registry.importeren.verslag.Verwerkt;
import nl.passendonderwijs.registry.vestiging.Aansluiting;
import nl.passendonderwijs.registry.vestiging.Denominatie;
import nl.passendonderwijs.registry.vestiging.Ligging;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;

/** Reads the vestigingen that are closed now but had pupils on an earlier teldatum. */
@ApplicationScoped
public class GeslotenVestigingInlezingService implements Inlezing<Vestigingstand> {

    private static final int LAATSTE_JAAR = 2100;

    @Inject
    AanleveringService aanleveringen;

    @Inject
    Begindatum begindatum;

    @Override
    public Importsoort soort() {
        return Importsoort.REGISTER_VESTIGINGEN_GESLOTEN;
    }

    @Override
    public List<String> kolommen() {
        return List.of(
                "vestigingscode",
                "naam",
                "soort",
                "bestuursnummer",
                "denominatie",
                "gemeente_code",
                "swv_po",
                "swv_vo",
                "laatste_jaar_1_okt");
    }

    @Override
    public Optional<String> bezwaar(Importopdracht opdracht) {
        return aanleveringen.ontbreekt();
    }

    @Override
    public Vestigingstand lees(Rij rij) {
        var soort = rij.waarde("soort", Soortvertaling::soort);
        var denominatie = rij.optioneel("denominatie").map(Denominatie::new).orElse(Denominatie.ONBEKEND);
        return new Vestigingstand(
                rij.waarde("vestigingscode", Vestigingscode::van),
                rij.tekst("naam"),
                rij.waarde("bestuursnummer", Bestuursnummer::van),
                soort,
                List.of(),
                denominatie,
                new Ligging(rij.waarde("gemeente_code", Gemeentecode::van), null, null),
                new Aansluiting(
                        denominatie.reformatorisch(),
                        VestigingInlezingService.register(rij).voor(soort.sectoren())),
                false,
                totNa(laatsteJaar(rij)));
    }

    /** Until 1 August after the last 1 October on which it had pupils. */
    private Periode totNa(int jaar) {
        return new Periode(begindatum.dag(), LocalDate.of(jaar + 1, Month.AUGUST, 1));
    }

    private int laatsteJaar(Rij rij) {
        int jaar = rij.geheel("laatste_jaar_1_okt");
        if (jaar < begindatum.dag().getYear() || jaar > LAATSTE_JAAR) {
            throw new Rijfout(
                    "laatste_jaar_1_okt",
                    "Verwacht een jaar vanaf %d.".formatted(begindatum.dag().getYear()));
        }
        return jaar;
    }

    @Override
    public String sleutel(Vestigingstand stand) {
        return stand.code().toString();
    }

    @Override
    public Verwerkt verwerk(List<Regel<Vestigingstand>> regels, Importopdracht opdracht) {
        return aanleveringen.verwerk(regels, opdracht);
    }
}
