package nl.passendonderwijs.registry.aanlevering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gebied.Toewijzing;
import nl.passendonderwijs.registry.gedeeld.Begindatum;
import nl.passendonderwijs.registry.importeren.Importopdracht;
import nl.passendonderwijs.registry.importeren.Importsoort;
import nl.passendonderwijs.registry.importeren.Inlezing;
import nl.passendonderwijs.registry.importeren.Regel;
import nl.passendonderwijs.registry.importeren.Rij;
import nl.passendonderwijs.registry.importeren.verslag.Verwerkt;
import nl.passendonderwijs.registry.vestiging.Aansluiting;
import nl.passendonderwijs.registry.vestiging.Denominatie;
import nl.passendonderwijs.registry.vestiging.Ligging;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;

/** Reads the list of open vestigingen; it has no start dates, so these are assumed. */
@ApplicationScoped
public class VestigingInlezingService implements Inlezing<Vestigingstand> {

    private static final int CIJFERS = 4;

    @Inject
    AanleveringService aanleveringen;

    @Inject
    Begindatum begindatum;

    @Override
    public Importsoort soort() {
        return Importsoort.REGISTER_VESTIGINGEN;
    }

    @Override
    public List<String> kolommen() {
        return List.of(
                "vestigingscode",
                "naam",
                "sector",
                "soort",
                "cluster_1_2",
                "bestuursnummer",
                "denominatie",
                "postcode",
                "gemeente_code",
                "swv_po",
                "swv_vo",
                "reformatorisch",
                "lat",
                "lon");
    }

    @Override
    public Optional<String> bezwaar(Importopdracht opdracht) {
        return aanleveringen.ontbreekt();
    }

    @Override
    public Vestigingstand lees(Rij rij) {
        var soort = soort(rij);
        return new Vestigingstand(
                rij.waarde("vestigingscode", Vestigingscode::van),
                rij.tekst("naam"),
                rij.waarde("bestuursnummer", Bestuursnummer::van),
                soort,
                schoolsoorten(rij),
                rij.optioneel("denominatie").map(Denominatie::new).orElse(Denominatie.ONBEKEND),
                ligging(rij),
                new Aansluiting(rij.vlag("reformatorisch"), register(rij).voor(soort.sectoren())),
                false,
                Periode.vanaf(begindatum.dag()));
    }

    private static Soort soort(Rij rij) {
        if (rij.vlag("cluster_1_2")) {
            return Soort.INSTELLING;
        }
        return isVo(rij) ? Soort.VO : rij.waarde("soort", Soortvertaling::soort);
    }

    private static List<Schoolsoort> schoolsoorten(Rij rij) {
        return isVo(rij) ? rij.mogelijk("soort", Soortvertaling::schoolsoorten).orElse(List.of()) : List.of();
    }

    private static boolean isVo(Rij rij) {
        return rij.tekst("sector").equals("VO");
    }

    private static Ligging ligging(Rij rij) {
        return new Ligging(
                rij.waarde("gemeente_code", Gemeentecode::van),
                rij.mogelijk("postcode", tekst -> Postcode4.van(tekst.substring(0, Math.min(CIJFERS, tekst.length()))))
                        .orElse(null),
                rij.punt());
    }

    static Toewijzing register(Rij rij) {
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
