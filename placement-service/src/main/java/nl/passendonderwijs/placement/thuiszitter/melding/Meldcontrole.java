package nl.passendonderwijs.placement.thuiszitter.melding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.leerling.Leeftijd;
import nl.passendonderwijs.placement.verzuim.Verzuimsoort;
import org.jspecify.annotations.Nullable;

/** All faults of a report at once, save those of the school that it names. */
record Meldcontrole(Meldformulier formulier, LocalDate vandaag) {

    /** The youngest age at which a child goes to school (ZP-05), in years. */
    private static final int SCHOOLLEEFTIJD = 4;

    List<Fout> fouten(Optional<Meldgrond> grond) {
        var fouten = new ArrayList<Fout>();
        inschrijving().ifPresent(fouten::add);
        melding().ifPresent(fouten::add);
        begin().ifPresent(fouten::add);
        grond.flatMap(this::schooljaar).ifPresent(fouten::add);
        fouten.addAll(dagen());
        return fouten;
    }

    private Optional<Fout> inschrijving() {
        if (formulier.soort() == null) {
            return Optional.empty();
        }
        boolean ingeschreven = formulier.vestiging() != null;
        return switch (formulier.soort()) {
            case ABSOLUUT_VERZUIM ->
                fout(ingeschreven, "vestiging", Verzuimsoort.REGEL, "Absoluut verzuim is: nergens ingeschreven.");
            case LANGDURIG_RELATIEF_VERZUIM ->
                fout(!ingeschreven, "vestiging", "verplicht", "Verplicht bij LANGDURIG_RELATIEF_VERZUIM.");
        };
    }

    private Optional<Fout> melding() {
        return fout(
                later(formulier.meldingsdatum(), vandaag),
                "meldingsdatum",
                "in-toekomst",
                "De meldingsdatum ligt in de toekomst.");
    }

    private Optional<Fout> begin() {
        return later(formulier.verzuimSinds(), vandaag)
                ? Optional.of(
                        Fout.veld("verzuimSinds", "in-toekomst", "Het begin van het verzuim ligt in de toekomst."))
                : fout(
                        later(formulier.verzuimSinds(), formulier.meldingsdatum()),
                        "verzuimSinds",
                        "na-melding",
                        "Het verzuim begint na de melding.");
    }

    private Optional<Fout> schooljaar(Meldgrond grond) {
        var vier = Leeftijd.bereiktOp(grond.geboortedatum(), SCHOOLLEEFTIJD);
        var eerste = formulier.eersteSchooljaar();
        return fout(
                eerste != null && eerste.beginjaar() < vier.getYear(),
                "eersteVolledigeSchooljaar",
                "te-vroeg",
                "Dit schooljaar begint voor het jaar waarin de leerling vier wordt.");
    }

    private List<Fout> dagen() {
        var fouten = new ArrayList<Fout>();
        var eerder = new HashSet<LocalDate>();
        for (int plaats = 0; plaats < formulier.verzuimdagen().size(); plaats++) {
            var dag = formulier.verzuimdagen().get(plaats).datum();
            var veld = "ongeoorloofdVerzuim/%d/datum".formatted(plaats);
            fout(!eerder.add(dag), veld, "dubbel", "Deze dag staat al eerder in de lijst.")
                    .ifPresent(fouten::add);
            fout(later(dag, formulier.meldingsdatum()), veld, "na-melding", "Deze dag ligt na de melding.")
                    .ifPresent(fouten::add);
        }
        return fouten;
    }

    private static boolean later(@Nullable LocalDate datum, @Nullable LocalDate dan) {
        return datum != null && dan != null && datum.isAfter(dan);
    }

    private static Optional<Fout> fout(boolean zo, String veld, String code, String detail) {
        return zo ? Optional.of(Fout.veld(veld, code, detail)) : Optional.empty();
    }
}
