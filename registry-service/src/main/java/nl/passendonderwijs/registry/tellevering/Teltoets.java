package nl.passendonderwijs.registry.tellevering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.registry.teldatum.Teldatum;
import nl.passendonderwijs.registry.teldatum.TeldatumStatus;
import nl.passendonderwijs.registry.teldatum.Telkalender;
import nl.passendonderwijs.registry.tellevering.Telopgave.Opgaverij;

/**
 * May this vestiging deliver these numbers for this day? Every fault is named.
 *
 * @param dagen the teldata of this day that are known, of any sector
 * @param hoogste most pupils of one soort
 */
record Teltoets(Telplaats plaats, List<Teldatum> dagen, Telkalender kalender, LocalDate vandaag, int hoogste) {

    /** What stands in the way whatever the numbers are. */
    List<Fout> staat(LocalDate teldatum) {
        var fouten = new ArrayList<Fout>();
        if (!plaats.inBedrijf()) {
            fouten.add(vak("niet-in-bedrijf", "Deze vestiging was op de teldatum niet in bedrijf."));
        }
        if (teldatum.isAfter(vandaag)) {
            fouten.add(vak("teldatum-in-toekomst", "Tellen kan pas als de teldatum is aangebroken."));
        }
        if (telt().isEmpty()) {
            fouten.add(nietGeteld(teldatum));
        }
        return fouten;
    }

    /** What is wrong with the numbers. */
    List<Fout> opgave(Telopgave opgave) {
        var fouten = new ArrayList<Fout>();
        var gezien = EnumSet.noneOf(Soort.class);
        for (var rij : opgave.rijen()) {
            if (!gezien.add(rij.soort())) {
                fouten.add(fout(rij, "soort", "dubbele-soort", "Geef elke soort één keer."));
            }
            soort(rij).ifPresent(fouten::add);
            if (rij.aantal() < 0 || rij.aantal() > hoogste) {
                fouten.add(fout(rij, "aantal", "ongeldig-aantal", "Een aantal is 0 tot en met " + hoogste + "."));
            }
        }
        if (opgave.volledig() && !gezien.containsAll(telt())) {
            fouten.add(Fout.veld("rijen", "soort-ontbreekt", "Geef alle soorten die tellen: " + opsomming() + "."));
        }
        return fouten;
    }

    private Optional<Fout> soort(Opgaverij rij) {
        if (!plaats.soorten().contains(rij.soort())) {
            return Optional.of(fout(
                    rij, "soort", "soort-past-niet", "Deze vestiging (" + plaats.soort() + ") telt deze soort niet."));
        }
        var telt = telt();
        return telt.isEmpty() || telt.contains(rij.soort())
                ? Optional.empty()
                : Optional.of(fout(rij, "soort", "telt-niet", "Deze soort telt niet op deze dag."));
    }

    /** The soorten of this vestiging that count on this day. */
    private Set<Soort> telt() {
        return dagen.stream()
                .filter(dag -> dag.status() == TeldatumStatus.BEREIKT)
                .flatMap(dag -> dag.soorten().stream())
                .filter(plaats.soorten()::contains)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Soort.class)));
    }

    private Fout nietGeteld(LocalDate teldatum) {
        if (dagen.stream().anyMatch(dag -> raakt(dag.soorten()))) {
            return vak("teldatum-niet-bereikt", "Deze teldatum is gepland en nog niet bereikt.");
        }
        return inKalender(teldatum)
                ? vak("teldatum-onbekend", "Deze teldatum is niet vastgelegd.")
                : vak("geen-teldatum", "Op deze dag telt geen soort van deze vestiging.");
    }

    private boolean inKalender(LocalDate teldatum) {
        return Stream.of(Sector.values())
                .flatMap(sector -> kalender.dag(sector, teldatum).stream())
                .anyMatch(dag -> raakt(dag.soorten()));
    }

    private boolean raakt(Set<Soort> soorten) {
        return soorten.stream().anyMatch(plaats.soorten()::contains);
    }

    private String opsomming() {
        return telt().stream().map(Soort::name).collect(Collectors.joining(", "));
    }

    private static Fout vak(String code, String detail) {
        return Fout.parameter("teldatum", code, detail);
    }

    private static Fout fout(Opgaverij rij, String veld, String code, String detail) {
        return Fout.veld("rijen/%d/%s".formatted(rij.plaats(), veld), code, detail);
    }
}
