package nl.passendonderwijs.systeemtest.regels;

import java.util.List;

/**
 * A rule of the domain, as people wrote it down.
 *
 * @param id e.g. {@code ZP-10}
 * @param zin what it says, in one sentence
 * @param bron article or other source
 * @param zekerheid S sure, L likely, U unsure
 */
record Regel(String id, String zin, String bron, String zekerheid) {

    static Regel uit(String csvregel) {
        var velden = List.of(csvregel.split(";", -1));
        if (velden.size() != 4 || velden.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("Geen vier gevulde velden (id;zin;bron;zekerheid): " + csvregel);
        }
        return new Regel(velden.get(0), velden.get(1), velden.get(2), velden.get(3));
    }

    /** The letters of the id, which name the subject. */
    String groep() {
        return id.substring(0, id.indexOf('-'));
    }
}
