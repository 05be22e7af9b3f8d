package nl.passendonderwijs.placement.aanmelding.verloop;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import nl.passendonderwijs.kit.tijd.Termijnduur;

/** What can be done with an aanmelding, and from which states. */
public enum Stapsoort {
    IN_BEHANDELING_NEMEN(AanmeldingStatus.Aangemeld.class, feiten -> new Stap.Behandeling(feiten.datum())),
    AANVULLING_VRAGEN(
            Aanvulbaar.class, feiten -> new Stap.Aanvullingsverzoek(feiten.datum(), feiten.dag("hersteldatum"))),
    AANVULLEN(
            AanmeldingStatus.AanvullingGevraagd.class,
            feiten -> new Stap.Aanvulling(feiten.datum(), feiten.jaNee("volledig"))),
    VERLENGEN(
            AanmeldingStatus.InBehandeling.class,
            feiten -> new Stap.Verlenging(feiten.datum(), Termijnduur.van(feiten.tekst("duur")))),
    BEOORDELEN(
            Onbeslist.class,
            feiten -> new Stap.Oordeel(
                    feiten.datum(), feiten.tekst("extraOndersteuning").equals("JA"))),
    OVERLEGGEN(Onbeslist.class, feiten -> new Stap.Overleg(feiten.datum())),
    BEREID_VERKLAREN(
            Onbeslist.class,
            feiten -> new Stap.Bereidverklaring(
                    feiten.datum(), feiten.vestiging(), feiten.mbo(), feiten.jaNee("bereid"))),
    TIJDELIJK_PLAATSEN(Onbeslist.class, feiten -> new Stap.TijdelijkePlaatsing(feiten.datum())),
    TOELATEN(
            Onbeslist.class,
            feiten -> new Stap.Toelating(feiten.datum(), feiten.id("besluit"), feiten.dag("startdatum"))),
    WEIGEREN(
            Onbeslist.class,
            feiten -> new Stap.Weigering(
                    feiten.datum(), feiten.id("besluit"), Weigeringsgrond.valueOf(feiten.tekst("weigeringsgrond")))),
    NIET_BEHANDELEN(
            AanmeldingStatus.AanvullingGevraagd.class,
            feiten -> new Stap.Buitenbehandeling(feiten.datum(), feiten.id("besluit"))),
    INTREKKEN(Onbeslist.class, feiten -> new Stap.Intrekking(feiten.datum())),
    INSCHRIJVEN(
            AanmeldingStatus.Toegelaten.class,
            feiten -> new Stap.Inschrijving(feiten.datum(), feiten.id("inschrijving"))),
    HERZIEN(
            Herzienbaar.class,
            feiten -> new Stap.Herziening(feiten.datum(), feiten.id("bezwaar"), feiten.dag("startdatum")));

    private final Class<? extends AanmeldingStatus> vanuit;
    private final Function<Feiten, Stap> lezer;

    Stapsoort(Class<? extends AanmeldingStatus> vanuit, Function<Feiten, Stap> lezer) {
        this.vanuit = vanuit;
        this.lezer = lezer;
    }

    /** The step as it was kept by {@link Stap#feiten()}. */
    public Stap lees(LocalDate datum, Map<String, String> feiten) {
        return lezer.apply(new Feiten(datum, feiten));
    }

    boolean kanVanuit(AanmeldingStatus status) {
        return vanuit.isInstance(status);
    }

    /** Taken by a school of its own accord; the others follow from the clock and from the decision on a bezwaar. */
    public boolean isVanSchool() {
        return this != TIJDELIJK_PLAATSEN && this != HERZIEN;
    }

    /** Recorded as a fact beside the state, which it leaves as it is. */
    public boolean isFeit() {
        return switch (this) {
            case BEOORDELEN, OVERLEGGEN, BEREID_VERKLAREN, TIJDELIJK_PLAATSEN -> true;
            case IN_BEHANDELING_NEMEN,
                    AANVULLING_VRAGEN,
                    AANVULLEN,
                    VERLENGEN,
                    TOELATEN,
                    WEIGEREN,
                    NIET_BEHANDELEN,
                    INTREKKEN,
                    INSCHRIJVEN,
                    HERZIEN -> false;
        };
    }

    /** Ends the time in which it was undecided: by a decision of the school, or because the parents no longer ask. */
    public boolean isBesluit() {
        return switch (this) {
            case TOELATEN, WEIGEREN, NIET_BEHANDELEN, INTREKKEN -> true;
            case BEOORDELEN,
                    OVERLEGGEN,
                    BEREID_VERKLAREN,
                    TIJDELIJK_PLAATSEN,
                    IN_BEHANDELING_NEMEN,
                    AANVULLING_VRAGEN,
                    AANVULLEN,
                    VERLENGEN,
                    INSCHRIJVEN,
                    HERZIEN -> false;
        };
    }
}
