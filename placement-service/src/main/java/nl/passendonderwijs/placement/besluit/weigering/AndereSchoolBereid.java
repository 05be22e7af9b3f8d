package nl.passendonderwijs.placement.besluit.weigering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.aanmelding.verloop.Verloop;
import nl.passendonderwijs.placement.motivering.Toetsing;
import nl.passendonderwijs.placement.motivering.Waarschuwing;

/**
 * A pupil that needs extra ondersteuning may be refused after overleg with the parents and once another school is
 * willing to admit (ZP-07). That the parents agree is not asked.
 */
@Regel("ZP-07")
record AndereSchoolBereid() implements Grondtoets {

    private static final String REGEL = "ZP-07";

    @Override
    public Weigeringsoordeel toets(Weigeringszaak zaak) {
        var verloop = zaak.aanmelding().verloop();
        var overleg = verloop.alle(Stap.Overleg.class).stream().min(Comparator.comparing(Stap::datum));
        var bereid = bereid(verloop);
        return new Weigeringsoordeel(
                ontbreekt(overleg, bereid), toetsing(overleg, bereid), later(zaak.besluitdatum(), overleg, bereid));
    }

    /** The last word of each school counts, by the day it was given. */
    private static Optional<Stap.Bereidverklaring> bereid(Verloop verloop) {
        var laatste = new TreeMap<String, Stap.Bereidverklaring>();
        verloop.alle(Stap.Bereidverklaring.class).stream()
                .sorted(Comparator.comparing(Stap::datum))
                .forEachOrdered(verklaring -> laatste.put(school(verklaring), verklaring));
        return laatste.values().stream().filter(Stap.Bereidverklaring::bereid).min(Comparator.comparing(Stap::datum));
    }

    private static String school(Stap.Bereidverklaring verklaring) {
        return verklaring.vestiging() == null
                ? String.valueOf(verklaring.mbo())
                : verklaring.vestiging().toString();
    }

    private static List<Fout> ontbreekt(Optional<Stap.Overleg> overleg, Optional<Stap.Bereidverklaring> bereid) {
        var ontbreekt = new ArrayList<Fout>();
        if (overleg.isEmpty()) {
            ontbreekt.add(Fout.regel(REGEL, "Er is geen overleg met de ouders vastgelegd."));
        }
        if (bereid.isEmpty()) {
            ontbreekt.add(Fout.regel(REGEL, "Er is geen andere school die bereid is de leerling toe te laten."));
        }
        return ontbreekt;
    }

    private static Toetsing toetsing(Optional<Stap.Overleg> overleg, Optional<Stap.Bereidverklaring> bereid) {
        var feiten = new TreeMap<String, String>(Map.of());
        overleg.ifPresent(feit -> feiten.put("overleg", feit.datum().toString()));
        bereid.ifPresent(feit -> feiten.put("bereid", feit.datum().toString()));
        bereid.ifPresent(feit -> feiten.put("andereSchool", school(feit)));
        return Toetsing.van(
                REGEL,
                "Is met de ouders overlegd en is een andere school bereid?",
                overleg.isPresent() && bereid.isPresent(),
                feiten);
    }

    private static List<Waarschuwing> later(
            LocalDate besluitdatum, Optional<Stap.Overleg> overleg, Optional<Stap.Bereidverklaring> bereid) {
        return Stream.of(
                        overleg.map(Stap.Overleg::datum)
                                .filter(besluitdatum::isBefore)
                                .map(datum -> waarschuwing("overleg-na-besluit", "Het overleg was na het besluit.")),
                        bereid.map(Stap.Bereidverklaring::datum)
                                .filter(besluitdatum::isBefore)
                                .map(datum -> waarschuwing(
                                        "bereid-na-besluit", "De andere school was pas na het besluit bereid.")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Waarschuwing waarschuwing(String code, String detail) {
        return new Waarschuwing(code, REGEL, detail);
    }
}
