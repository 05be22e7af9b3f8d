package nl.passendonderwijs.systeemtest.regels;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All rules of the domain, in the order of the list that people keep. */
record Regellijst(List<Regel> regels) {

    Regellijst {
        var gezien = new HashSet<String>();
        for (var regel : regels) {
            if (!gezien.add(regel.id())) {
                throw new IllegalArgumentException("Regel staat twee keer in de lijst: " + regel.id());
            }
        }
        regels = List.copyOf(regels);
    }

    static Regellijst lees(Path csv) throws IOException {
        return new Regellijst(
                Files.readAllLines(csv).stream().skip(1).map(Regel::uit).toList());
    }

    Set<String> ids() {
        return regels.stream().map(Regel::id).collect(Collectors.toSet());
    }

    Set<String> groepen() {
        return regels.stream().map(Regel::groep).collect(Collectors.toSet());
    }
}
