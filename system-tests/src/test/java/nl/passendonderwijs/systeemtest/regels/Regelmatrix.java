package nl.passendonderwijs.systeemtest.regels;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The law matrix: each rule beside the classes that carry it and the tests that name it. */
record Regelmatrix(Regellijst lijst, Vindplaatsen klassen, Vindplaatsen tests) {

    private static final String KOP = """
            # Regels

            Elke regel van het domein, met de klasse die hem draagt (`@Regel`) en de test die hem noemt.
            De zinnen staan in `regels.csv`, met de hand; de rest van dit bestand maakt de build:
            `mvn -pl system-tests test -Dtest=RegelmatrixTest -Dregels.schrijf=true`.
            Artikelnummers volgen de wettekst van 2015, tenzij anders vermeld.
            Zekerheid: S = in de bron gelezen, L = waarschijnlijk, U = onzeker en daarom instelbaar.

            """;

    private static final String TABELKOP = """
            | Regel | Zin | Bron | Zekerheid | Klasse | Test |
            |---|---|---|---|---|---|
            """;

    String alsMarkdown() {
        var rijen = lijst.regels().stream().map(this::rij).collect(Collectors.joining());
        return KOP + samenvatting() + "\n" + TABELKOP + rijen;
    }

    /** One sentence for each unknown id that a class or a test names. */
    List<String> onbekendeRegels() {
        return List.of(klassen.onbekend(lijst.ids()), tests.onbekend(lijst.ids())).stream()
                .flatMap(onbekend -> onbekend.entrySet().stream())
                .map(e -> "Onbekende regel " + e.getKey() + " in " + String.join(", ", e.getValue()))
                .toList();
    }

    private String samenvatting() {
        return "%d regels, %d met een klasse, %d met een test; wat nog geen test heeft, staat op _open_.\n"
                .formatted(lijst.regels().size(), aantalIn(klassen), aantalIn(tests));
    }

    private long aantalIn(Vindplaatsen vindplaatsen) {
        return lijst.ids().stream()
                .filter(id -> !vindplaatsen.van(id).isEmpty())
                .count();
    }

    private String rij(Regel regel) {
        var id = regel.id();
        var test = tests.van(id).isEmpty() ? "_open_" : codes(tests.van(id));
        return "| %s | %s | %s | %s | %s | %s |\n"
                .formatted(id, regel.zin(), regel.bron(), regel.zekerheid(), codes(klassen.van(id)), test);
    }

    private static String codes(Set<String> namen) {
        return namen.stream().map(naam -> "`" + naam + "`").collect(Collectors.joining(", "));
    }
}
