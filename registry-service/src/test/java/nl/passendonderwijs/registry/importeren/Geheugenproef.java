package nl.passendonderwijs.registry.importeren;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.passendonderwijs.registry.importeren.bestand.Csvbestand;
import nl.passendonderwijs.registry.importeren.verslag.Verslag;
import nl.passendonderwijs.registry.importeren.verslag.Verwerkt;
import nl.passendonderwijs.registry.importeren.verslag.Wijziging;

/** Reads a file in a process of its own, whose heap is smaller than the file; writes how many rows it read. */
public final class Geheugenproef {

    private Geheugenproef() {}

    public static void main(String[] bestand) {
        var verslag = new Verslag();
        var inlezing = new Teller();
        try (var rijen = Csvbestand.open(Path.of(bestand[0]), Long.MAX_VALUE, inlezing.vorm(), inlezing.kolommen())) {
            new Inleeswerk<>(inlezing, null, new Vergeetachtig(), verslag).doe(rijen, stand -> {});
        }
        System.out.println(verslag.telstand().gelezen());
    }

    private static final class Teller implements Inlezing<String> {

        @Override
        public Importsoort soort() {
            return Importsoort.REGISTER_BESTUREN;
        }

        @Override
        public List<String> kolommen() {
            return List.of("nummer", "naam");
        }

        @Override
        public String lees(Rij rij) {
            return rij.tekst("nummer");
        }

        @Override
        public String sleutel(String nummer) {
            return nummer;
        }

        @Override
        public Verwerkt verwerk(List<Regel<String>> regels, Importopdracht opdracht) {
            return new Verwerkt(
                    regels.stream()
                            .map(regel -> Wijziging.nieuw(regel.waarde(), regel))
                            .toList(),
                    0,
                    List.of());
        }
    }

    private static final class Vergeetachtig implements Sleutels {

        @Override
        public void begin() {}

        @Override
        public Set<String> gezien(Collection<String> sleutels) {
            return Set.of();
        }

        @Override
        public Set<String> onthoud(Collection<String> sleutels) {
            return Set.copyOf(sleutels);
        }
    }
}
