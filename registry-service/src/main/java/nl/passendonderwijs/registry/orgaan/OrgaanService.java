package nl.passendonderwijs.registry.orgaan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.UuidV7;
import nl.passendonderwijs.registry.gedeeld.Opgave;
import nl.passendonderwijs.registry.gedeeld.Standvoorwaarde;
import nl.passendonderwijs.registry.samenwerkingsverband.Verbandstand;
import nl.passendonderwijs.registry.samenwerkingsverband.Verbandstanden;

/** Keeps what samenwerkingsverbanden say of how they are governed. */
@ApplicationScoped
public class OrgaanService {

    @Inject
    Inrichtingen inrichtingen;

    @Inject
    Verbandstanden verbanden;

    @Inject
    Clock klok;

    /** The same again changes nothing. */
    @Transactional
    public Uitkomst<Vastlegging> geefOp(Voorstel voorstel, Beller beller) {
        if (!mag(beller.organisatie(), voorstel.swv())) {
            return Uitkomst.geweigerd(Weigering.nietToegestaan(
                    "niet-uw-samenwerkingsverband", "Alleen het samenwerkingsverband zelf of beheer geeft dit op."));
        }
        return verbanden
                .vergrendel(voorstel.swv(), voorstel.geldigVan())
                .map(stand -> geefOp(voorstel, stand, beller))
                .orElseGet(
                        () -> Uitkomst.geweigerd(Weigering.onbekend("Er is geen samenwerkingsverband met deze code.")));
    }

    private Uitkomst<Vastlegging> geefOp(Voorstel voorstel, Verbandstand stand, Beller beller) {
        int laatste = inrichtingen.laatsteNr(voorstel.swv());
        var bezwaar = new Standvoorwaarde(voorstel.voorwaarde())
                .bezwaar(laatste, inrichtingen.beginnen(voorstel.swv()))
                .or(() -> bezwaar(voorstel, stand));
        return Uitkomst.tenzij(bezwaar, () -> Uitkomst.gelukt(legVast(voorstel, laatste, beller)));
    }

    private static Optional<Weigering> bezwaar(Voorstel voorstel, Verbandstand stand) {
        return stand.inBedrijf()
                ? Optional.empty()
                : Optional.of(Weigering.staat(
                        "swv-niet-in-bedrijf",
                        "Dit samenwerkingsverband is op %s niet in bedrijf.".formatted(voorstel.geldigVan())));
    }

    private Vastlegging legVast(Voorstel voorstel, int laatste, Beller beller) {
        return inrichtingen
                .op(voorstel.swv(), voorstel.geldigVan())
                .filter(vastgelegd -> vastgelegd.zegtHetzelfdeAls(voorstel.geldigVan(), voorstel.inrichting()))
                .map(vastgelegd -> new Vastlegging(vastgelegd.id(), false))
                .orElseGet(() -> new Vastlegging(voegToe(voorstel, laatste + 1, beller), laatste == 0));
    }

    private UUID voegToe(Voorstel voorstel, int nr, Beller beller) {
        var id = UuidV7.nieuw(klok);
        var opgave = new Opgave(beller.organisatie().toString(), klok.instant(), voorstel.reden());
        inrichtingen.voegToe(
                new VastgelegdeInrichting(id, voorstel.swv(), nr, voorstel.geldigVan(), voorstel.inrichting(), opgave));
        return id;
    }

    private static boolean mag(Organisatie wie, SwvCode swv) {
        return switch (wie) {
            case Organisatie.Samenwerkingsverband(var code) -> code.equals(swv);
            case Organisatie.Beheer _ -> true;
            case Organisatie.Bestuur _,
                    Organisatie.Vestiging _,
                    Organisatie.Gemeente _,
                    Organisatie.Opr _,
                    Organisatie.Inspectie _,
                    Organisatie.Ministerie _ -> false;
        };
    }

    /** @param nieuw true for the first opgave of a samenwerkingsverband */
    public record Vastlegging(UUID id, boolean nieuw) {}
}
