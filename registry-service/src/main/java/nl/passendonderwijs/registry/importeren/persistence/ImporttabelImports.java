package nl.passendonderwijs.registry.importeren.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;
import nl.passendonderwijs.registry.importeren.Import;
import nl.passendonderwijs.registry.importeren.ImportStatus;
import nl.passendonderwijs.registry.importeren.Importopdracht;
import nl.passendonderwijs.registry.importeren.Imports;
import nl.passendonderwijs.registry.importeren.Importsoort;
import nl.passendonderwijs.registry.importeren.verslag.Importverslagen;
import nl.passendonderwijs.registry.importeren.verslag.Telstand;
import nl.passendonderwijs.registry.importeren.verslag.Verslag;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ImporttabelImports implements Imports {

    private static final String ALLES = "SELECT * FROM import ";

    @Inject
    Sql sql;

    @Inject
    Importverslagen verslagen;

    @Inject
    Clock klok;

    @Override
    public void voegToe(Importopdracht opdracht, int instantie) {
        sql.schrijf(
                """
                INSERT INTO import (id, soort, proef, peildatum, reden, status, instantie, aangemaakt_op)
                VALUES (?, ?, ?, ?::date, ?, 'WACHT', ?, ?)""",
                opdracht.id(),
                opdracht.soort(),
                opdracht.proef(),
                opdracht.peildatum(),
                opdracht.reden(),
                instantie,
                klok.instant());
    }

    @Override
    public void begin(UUID id) {
        sql.schrijf(
                "UPDATE import SET status = 'BEZIG', gestart_op = ?, versie = versie + 1 WHERE id = ?",
                klok.instant(),
                id);
    }

    @Override
    public void voortgang(UUID id, Telstand t) {
        sql.schrijf("""
                UPDATE import SET gelezen = ?, nieuw = ?, gewijzigd = ?, ongewijzigd = ?, afgewezen = ?, gesloten = ?,
                    versie = versie + 1 WHERE id = ?""", t.gelezen(), t.nieuw(), t.gewijzigd(), t.ongewijzigd(), t.afgewezen(), t.gesloten(), id);
    }

    @Override
    public void klaar(UUID id, Verslag verslag) {
        eindig(id, ImportStatus.KLAAR, verslag, verslag.opmerking());
        verslagen.bewaarWijzigingen(id, verslag);
    }

    @Override
    public void mislukt(UUID id, Verslag verslag, String melding) {
        eindig(id, ImportStatus.MISLUKT, verslag, melding);
    }

    private void eindig(UUID id, ImportStatus status, Verslag verslag, @Nullable String melding) {
        var telstand = verslag.telstand();
        voortgang(id, status == ImportStatus.MISLUKT ? telstand.zonderGevolg() : telstand);
        sql.schrijf(
                "UPDATE import SET status = ?, melding = ?, gereed_op = ? WHERE id = ?",
                status,
                melding,
                klok.instant(),
                id);
        verslagen.bewaarAfwijzingen(id, verslag);
    }

    @Override
    public Optional<Opgeslagen<Import>> zoek(UUID id) {
        return sql.leesEen(
                ALLES + "WHERE id = ?",
                rij -> new Opgeslagen<>(
                        Importrij.lees(rij, verslagen.afwijzingen(id, 0, Integer.MAX_VALUE)), rij.lang("versie")),
                id);
    }

    @Override
    public List<Import> pagina(@Nullable UUID na, int aantal) {
        return sql.lees(
                ALLES + "WHERE ?::uuid IS NULL OR id < ?::uuid ORDER BY id DESC LIMIT ?",
                rij -> Importrij.lees(rij, List.of()),
                na,
                na,
                aantal);
    }

    @Override
    public Optional<LocalDate> laatstePeildatum(Importsoort soort) {
        return sql.leesEen("""
                SELECT peildatum FROM import WHERE soort = ? AND status = 'KLAAR' AND NOT proef AND peildatum IS NOT NULL
                ORDER BY peildatum DESC LIMIT 1""", rij -> rij.dag("peildatum"), soort);
    }

    @Override
    public boolean registerGeladen() {
        return sql.leesEen("""
                        SELECT count(DISTINCT soort) FILTER (WHERE status = 'KLAAR' AND NOT proef
                                AND soort IN ('REGISTER_VESTIGINGEN', 'REGISTER_LEERLINGAANTALLEN')) = 2
                            AND count(*) FILTER (WHERE status IN ('WACHT', 'BEZIG')) = 0 AS geladen
                        FROM import""", rij -> rij.vlag("geladen")).orElse(false);
    }

    @Override
    public void hermeet() {
        sql.schrijf("ANALYZE");
    }
}
