package nl.passendonderwijs.placement.bewaring.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Sql;

/** Removes whole cases: their texts, history and terms, what refers to them, and the case itself. */
@ApplicationScoped
public class Zaakopruimer {

    private static final String TEL = "SELECT count(*) AS aantal FROM %s z WHERE %s";

    /** Whoever runs at the same time takes others. */
    private static final String KIES =
            "SELECT z.id FROM %s z WHERE %s ORDER BY z.id LIMIT ? FOR UPDATE OF z SKIP LOCKED";

    private static final String TEKSTEN = "DELETE FROM vrije_tekst WHERE id IN (%s)";

    private static final List<String> VAN_ELKE_ZAAK = List.of(
            TEKSTEN.formatted("SELECT toelichting FROM gebeurtenis WHERE zaak = ANY (?::uuid[])"),
            "DELETE FROM gebeurtenis WHERE zaak = ANY (?::uuid[])",
            "DELETE FROM termijn WHERE zaak = ANY (?::uuid[])");

    @Inject
    Sql sql;

    public long tel(Zaaktabel tabel, LocalDate grens) {
        return sql.leesEen(TEL.formatted(tabel.naam(), tabel.verlopen()), rij -> rij.lang("aantal"), grens)
                .orElseThrow();
    }

    /** Within the caller's transaction. */
    public int verwijder(Zaaktabel tabel, LocalDate grens, int hoogstens) {
        var ids = sql.lees(KIES.formatted(tabel.naam(), tabel.verlopen()), rij -> rij.id("id"), grens, hoogstens);
        if (!ids.isEmpty()) {
            var reeks = Reeks.teksten(ids);
            opdrachten(tabel).forEach(opdracht -> sql.schrijf(opdracht, reeks));
        }
        return ids.size();
    }

    private static Stream<String> opdrachten(Zaaktabel tabel) {
        return Stream.of(
                        tabel.teksten().stream().map(TEKSTEN::formatted),
                        VAN_ELKE_ZAAK.stream(),
                        tabel.aanhang().stream(),
                        Stream.of("DELETE FROM %s WHERE id = ANY (?::uuid[])".formatted(tabel.naam())))
                .flatMap(opdrachten -> opdrachten);
    }
}
