package nl.passendonderwijs.systeemtest.rechten;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may do what, read from the API documents, which read it from the annotation that guards. */
record Rechtenmatrix(List<Handeling> handelingen) {

    private static final Set<String> METHODEN = Set.of("get", "put", "post", "delete", "patch");
    private static final String KOP = """
            # Who may do what

            Generated from the API documents; the same annotation guards the operation. A token says on whose behalf it
            acts (claim `organisatie`: `bestuur:30010`, `vestiging:01VI00`, `swv:PO2602`, `gemeente:0363`, `opr:PO2602`,
            `inspectie`, `ministerie`, `beheer`), what it allows (`scope`) and which system calls (`azp`). What is not
            listed here is refused to everyone. Beyond this table the relation decides: a bestuur reaches its own
            vestigingen, a swv its own figures, and another's case does not exist for you (404). A `vestiging:` token acts
            for its bestuur.

            | operation | scope | organisatie |
            |---|---|---|
            """;

    static Rechtenmatrix lees(Path map) throws IOException {
        try (var bestanden = Files.list(map)) {
            return new Rechtenmatrix(bestanden
                    .filter(bestand -> bestand.toString().endsWith(".json"))
                    .flatMap(Rechtenmatrix::handelingen)
                    .sorted(Comparator.comparing(Handeling::adres).thenComparing(Handeling::methode))
                    .toList());
        }
    }

    String alsMarkdown() {
        return handelingen.stream().map(Handeling::regel).collect(Collectors.joining("\n", KOP, "\n"));
    }

    private static Stream<Handeling> handelingen(Path bestand) {
        var document = lezen(bestand);
        var server = document.at("/servers/0/url").asText();
        return document.path("paths")
                .propertyStream()
                .flatMap(pad -> pad.getValue()
                        .propertyStream()
                        .filter(operatie -> METHODEN.contains(operatie.getKey()))
                        .map(operatie -> Handeling.van(operatie.getKey(), server + pad.getKey(), operatie.getValue())));
    }

    private static JsonNode lezen(Path bestand) {
        try {
            return new ObjectMapper().readTree(bestand.toFile());
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
