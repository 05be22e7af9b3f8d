package nl.passendonderwijs.placement.besluit.weigering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.placement.besluit.weigering.Bewijs.Grondslagvraag;
import nl.passendonderwijs.placement.besluit.weigering.Bewijs.Houding;
import nl.passendonderwijs.placement.motivering.Toetsing;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import nl.passendonderwijs.placement.school.Vestiging;
import org.jspecify.annotations.Nullable;

/**
 * ZP-07 does not hold when the parents were asked to respect or endorse the grondslag and will not (ZP-08 b). A child of
 * a basisschool in the same samenwerkingsverband has a stronger right to sbo: only not respecting counts there (ZP-16).
 */
@Regel("ZP-16")
record GeenGrondslag() implements Grondtoets {

    private static final String UITZONDERING = "ZP-08";
    private static final String REGEL = "ZP-16";

    @Override
    public Weigeringsoordeel toets(Weigeringszaak zaak) {
        var vraag = zaak.bewijs().grondslagvraag();
        var ontbreekt = ontbreekt(zaak, vraag);
        var bevindingen = vraag == null ? List.<Waarschuwing>of() : Bewijsdatum.toets(vraag.vraagdatum(), zaak);
        return new Weigeringsoordeel(ontbreekt, toetsing(vraag, ontbreekt.isEmpty()), bevindingen);
    }

    private static List<Fout> ontbreekt(Weigeringszaak zaak, @Nullable Grondslagvraag vraag) {
        var ontbreekt = new ArrayList<Fout>();
        if (zaak.school().isInstelling()) {
            ontbreekt.add(Uitzondering.nietVoorInstelling());
        }
        if (zaak.school().openbaar()) {
            ontbreekt.add(Fout.regel(UITZONDERING, "Een openbare school is voor elke leerling toegankelijk."));
        }
        if (vraag == null) {
            ontbreekt.add(Fout.veld(
                    "bewijs/grondslagvraag",
                    UITZONDERING,
                    "Geef wanneer het de ouders is gevraagd en wat zij weigerden."));
        } else if (vraag.geweigerd() == Houding.ONDERSCHRIJVEN && isDoorstroomNaarSbo(zaak)) {
            ontbreekt.add(Fout.veld(
                    "bewijs/grondslagvraag/geweigerd",
                    REGEL,
                    "Voor een kind van een basisschool in hetzelfde samenwerkingsverband telt alleen dat de ouders de"
                            + " grondslag niet respecteren."));
        }
        return ontbreekt;
    }

    private static boolean isDoorstroomNaarSbo(Weigeringszaak zaak) {
        return zaak.aanmelding().gegevens().soortOnderwijs() == SoortOnderwijs.SBO
                && zaak.huidige()
                        .filter(huidige -> isBaoInZelfdeSwv(huidige, zaak))
                        .isPresent();
    }

    private static boolean isBaoInZelfdeSwv(Vestiging huidige, Weigeringszaak zaak) {
        var swv = huidige.swv(Sector.PO, zaak.aanmelding().gegevens().ontvangstdatum());
        return huidige.soort() == Soort.BAO
                && swv.isPresent()
                && swv.get().equals(zaak.aanmelding().swv());
    }

    private static Toetsing toetsing(@Nullable Grondslagvraag vraag, boolean geldt) {
        return Toetsing.van(
                REGEL,
                "Mag de grondslag hier een reden zijn?",
                geldt,
                vraag == null
                        ? Map.of()
                        : Map.of(
                                "vraagdatum", vraag.vraagdatum().toString(),
                                "geweigerd", vraag.geweigerd().name()));
    }
}
