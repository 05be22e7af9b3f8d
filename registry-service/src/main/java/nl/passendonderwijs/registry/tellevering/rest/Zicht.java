package nl.passendonderwijs.registry.tellevering.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.registry.telling.Telwaarde;
import nl.passendonderwijs.registry.telling.maskering.Maskering;
import org.jspecify.annotations.Nullable;

/**
 * How much of the numbers a caller sees: all of them, those of one sector, or none that is small (PRIV-12).
 *
 * @param sectoren whose soorten are shown exactly
 * @param delenVerborgen of this SOVSO no other part is shown either, as one of them is small
 */
record Zicht(Set<Sector> sectoren, boolean delenVerborgen, Maskering maskering) {

    private static final Set<Sector> ALLE = Set.of(Sector.values());

    static Zicht op(boolean alles, Maskering maskering) {
        return new Zicht(alles ? ALLE : Set.of(), false, maskering);
    }

    boolean exact() {
        return sectoren.containsAll(ALLE);
    }

    @Nullable
    Integer aantal(Soort soort, int aantal) {
        if (exact(soort)) {
            return aantal;
        }
        return delenVerborgen ? null : maskering.open(aantal);
    }

    Telwaarde open(Telwaarde waarde) {
        if (exact(waarde.soort())) {
            return waarde;
        }
        return delenVerborgen ? waarde.verborgen() : maskering.open(waarde);
    }

    private boolean exact(Soort soort) {
        return sectoren.containsAll(soort.sectoren());
    }

    /** Each face of a version has an ETag of its own, so that no one is told that another has not changed. */
    long versie(long versie) {
        int gezicht =
                sectoren.stream().mapToInt(sector -> 1 << sector.ordinal()).sum();
        return (versie << Sector.values().length) + gezicht;
    }

    /** What holds exact numbers is for this caller alone; the open face depends on the token too. */
    Response antwoord(Request verzoek, Gelezen gelezen) {
        var antwoord = sectoren.isEmpty()
                ? Antwoorden.openbaar(verzoek, gelezen.inhoud(), gelezen.versie())
                : Antwoorden.besloten(verzoek, gelezen);
        return Response.fromResponse(antwoord)
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build();
    }
}
