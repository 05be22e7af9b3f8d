package nl.passendonderwijs.registry.aanlevering;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gebied.Toewijzing;
import nl.passendonderwijs.registry.gedeeld.Begindatum;
import nl.passendonderwijs.registry.importeren.Importopdracht;
import nl.passendonderwijs.registry.importeren.Inlezing;
import nl.passendonderwijs.registry.importeren.Regel;
import nl.passendonderwijs.registry.importeren.Rij;
import nl.passendonderwijs.registry.importeren.verslag.Verwerkt;
import nl.passendonderwijs.registry.vestiging.Aansluiting;
import nl.passendonderwijs.registry.vestiging.Denominatie;
import nl.passendonderwijs.registry.vestiging.Ligging;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;

/** Reads a list of our own of vestigingen; no such list has start dates, so these are assumed. */
abstract class RegistervestigingInlezingService implements Inlezing<Vestigingstand> {

    @Inject
    AanleveringService aanleveringen;

    @Inject
    Begindatum begindatum;

    abstract Soort soort(Rij rij);

    abstract List<Schoolsoort> schoolsoorten(Rij rij);

    abstract Ligging ligging(Rij rij, Gemeentecode gemeente);

    abstract boolean reformatorisch(Rij rij, Denominatie denominatie);

    /** @param begin the first day of all */
    abstract Periode geldig(Rij rij, LocalDate begin);

    @Override
    public Optional<String> bezwaar(Importopdracht opdracht) {
        return aanleveringen.ontbreekt();
    }

    @Override
    public Vestigingstand lees(Rij rij) {
        var soort = soort(rij);
        var denominatie = rij.optioneel("denominatie").map(Denominatie::new).orElse(Denominatie.ONBEKEND);
        return new Vestigingstand(
                rij.waarde("vestigingscode", Vestigingscode::van),
                rij.tekst("naam"),
                rij.waarde("bestuursnummer", Bestuursnummer::van),
                soort,
                schoolsoorten(rij),
                denominatie,
                ligging(rij, rij.waarde("gemeente_code", Gemeentecode::van)),
                new Aansluiting(reformatorisch(rij, denominatie), register(rij).voor(soort.sectoren())),
                false,
                geldig(rij, begindatum.dag()));
    }

    private static Toewijzing register(Rij rij) {
        return new Toewijzing(
                rij.mogelijk("swv_po", SwvCode::van).orElse(null),
                rij.mogelijk("swv_vo", SwvCode::van).orElse(null));
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
