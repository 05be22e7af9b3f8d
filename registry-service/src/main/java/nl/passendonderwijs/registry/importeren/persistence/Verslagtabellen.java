package nl.passendonderwijs.registry.importeren.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.registry.importeren.verslag.Afwijzing;
import nl.passendonderwijs.registry.importeren.verslag.Importverslagen;
import nl.passendonderwijs.registry.importeren.verslag.Verslag;
import nl.passendonderwijs.registry.importeren.verslag.Wijziging;

@ApplicationScoped
class Verslagtabellen implements Importverslagen {

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    @Override
    public void bewaarAfwijzingen(UUID importId, Verslag verslag) {
        var afwijzingen = verslag.afwijzingen();
        sql.schrijf(
                """
                INSERT INTO import_afwijzing (import, nr, regel, reden)
                SELECT ?, nr, regel, reden FROM unnest(?::bigint[], ?::text[]) WITH ORDINALITY AS a (regel, reden, nr)
                """,
                importId,
                new Reeks("int8", afwijzingen.stream().map(Afwijzing::regel).toArray()),
                Reeks.teksten(afwijzingen.stream().map(Afwijzing::reden).toList()));
    }

    @Override
    public void bewaarWijzigingen(UUID importId, Verslag verslag) {
        var wijzigingen = verslag.wijzigingen();
        sql.schrijf(
                """
                INSERT INTO import_wijziging (import, sleutel, aard, velden)
                SELECT ?, * FROM unnest(?::text[], ?::text[], ?::jsonb[]) ON CONFLICT DO NOTHING""",
                importId,
                Reeks.teksten(wijzigingen.stream().map(Wijziging::sleutel).toList()),
                Reeks.teksten(wijzigingen.stream().map(Wijziging::aard).toList()),
                Reeks.teksten(wijzigingen.stream()
                        .map(wijziging -> schrijf(wijziging.velden()))
                        .toList()));
    }

    @Override
    public List<Afwijzing> afwijzingen(UUID importId, long naRegel, int aantal) {
        return sql.lees(
                "SELECT regel, reden FROM import_afwijzing WHERE import = ? AND regel > ? ORDER BY regel LIMIT ?",
                rij -> new Afwijzing(rij.lang("regel"), rij.tekst("reden")),
                importId,
                naRegel,
                aantal);
    }

    @Override
    public List<Wijziging> wijzigingen(UUID importId, String naSleutel, int aantal) {
        return sql.lees(
                "SELECT * FROM import_wijziging WHERE import = ? AND sleutel > ? ORDER BY sleutel LIMIT ?",
                rij -> new Wijziging(
                        rij.tekst("sleutel"), rij.als("aard", Wijziging.Aard::valueOf), rij.als("velden", this::lees)),
                importId,
                naSleutel,
                aantal);
    }

    private String schrijf(List<Wijziging.Veld> velden) {
        try {
            return json.writeValueAsString(velden);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private List<Wijziging.Veld> lees(String velden) {
        try {
            return List.of(json.readValue(velden, Wijziging.Veld[].class));
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
