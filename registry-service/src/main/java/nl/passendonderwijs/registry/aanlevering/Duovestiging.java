package nl.passendonderwijs.registry.aanlevering;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.OngeldigeWaarde;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gebied.Toewijzing;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
import nl.passendonderwijs.registry.importeren.Rij;
import nl.passendonderwijs.registry.importeren.Rijfout;
import nl.passendonderwijs.registry.vestiging.Aansluiting;
import nl.passendonderwijs.registry.vestiging.Denominatie;
import nl.passendonderwijs.registry.vestiging.Ligging;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;

/** A basisschool as DUO lists it; it says nothing of a start date, a point on the map, or a samenwerkingsverband. */
public record Duovestiging(
        Vestigingscode code,
        String naam,
        Bestuursnummer bestuur,
        Denominatie denominatie,
        Gemeentecode gemeente,
        Postcode4 pc4) {
    private static final String VESTIGINGSCODE = "VESTIGINGSCODE";
    private static final int BRIN = 4;
    private static final int PC4 = 4;

    static Duovestiging lees(Rij rij) {
        return new Duovestiging(
                rij.waarde(VESTIGINGSCODE, tekst -> Vestigingscode.van(code(rij, tekst))),
                rij.tekst("VESTIGINGSNAAM"),
                rij.waarde("BEVOEGD GEZAG NUMMER", Bestuursnummer::van),
                rij.optioneel("DENOMINATIE").map(Denominatie::new).orElse(Denominatie.ONBEKEND),
                rij.waarde("GEMEENTENUMMER", tekst -> Gemeentecode.van(aangevuld(tekst, 4))),
                rij.waarde("POSTCODE", tekst -> Postcode4.van(tekst.substring(0, Math.min(PC4, tekst.length())))));
    }

    /** The code alone, of a row of which the rest may be wrong. */
    static Optional<String> genoemd(Rij rij) {
        try {
            return rij.optioneel(VESTIGINGSCODE)
                    .map(tekst -> Vestigingscode.van(code(rij, tekst).toUpperCase(Locale.ROOT)))
                    .map(Vestigingscode::toString);
        } catch (Rijfout | OngeldigeWaarde fout) {
            return Optional.empty();
        }
    }

    /** DUO writes the volgnummer with the BRIN before it or without, and then "4" for "04". */
    private static String code(Rij rij, String tekst) {
        if (tekst.length() <= BRIN) {
            return rij.tekst("INSTELLINGSCODE") + aangevuld(tekst, 2);
        }
        rij.optioneel("INSTELLINGSCODE")
                .filter(brin -> !tekst.substring(0, BRIN).equalsIgnoreCase(brin))
                .ifPresent(brin -> {
                    throw new Rijfout(VESTIGINGSCODE, "%s hoort niet bij instelling %s.".formatted(tekst, brin));
                });
        return tekst;
    }

    private static String aangevuld(String tekst, int lengte) {
        return "0".repeat(Math.max(0, lengte - tekst.length())) + tekst;
    }

    /**
     * What the list says together with what only we know: the point while the PC4 stays, and on which richting the
     * board based its joining while the denominatie stays (REG-06).
     */
    Vestigingstand stand(Tijdlijn<Vestigingstand> bekend, LocalDate peildatum) {
        var oud = bekend.rond(peildatum);
        var punt = oud.map(Vestigingstand::ligging)
                .filter(ligging -> pc4.equals(ligging.pc4()))
                .map(Ligging::punt);
        var landelijk = oud.filter(stand -> stand.denominatie().equals(denominatie))
                .map(stand -> stand.aansluiting().landelijk())
                .orElse(denominatie.reformatorisch());
        var register = oud.filter(stand -> pc4.equals(stand.ligging().pc4()))
                .map(stand -> stand.aansluiting().register())
                .orElse(Toewijzing.GEEN);
        return new Vestigingstand(
                code,
                naam,
                bestuur,
                Soort.BAO,
                List.of(),
                denominatie,
                new Ligging(gemeente, pc4, punt.orElse(null)),
                new Aansluiting(landelijk, register),
                false,
                Periode.vanaf(peildatum));
    }
}
