package nl.passendonderwijs.systeemtest.regels;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which classes name which rule. */
final class Vindplaatsen {

    private final Map<String, SortedSet<String>> klassenPerRegel = new TreeMap<>();

    void noteer(String id, String klasse) {
        klassenPerRegel.computeIfAbsent(id, _ -> new TreeSet<>()).add(klasse);
    }

    Set<String> van(String id) {
        return klassenPerRegel.getOrDefault(id, new TreeSet<>());
    }

    /** The ids that are named somewhere but not known, each with the classes that name it. */
    Map<String, SortedSet<String>> onbekend(Set<String> bekend) {
        var onbekend = new TreeMap<>(klassenPerRegel);
        onbekend.keySet().removeAll(bekend);
        return onbekend;
    }
}
