package nl.passendonderwijs.registry.gedeeld.persistence;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.registry.gedeeld.Geldend;
import nl.passendonderwijs.registry.gedeeld.Mutatie;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
import nl.passendonderwijs.registry.gedeeld.Vastgelegd;
import nl.passendonderwijs.registry.gedeeld.Verlopen;

/** Things with their timelines, in one {@link Standentabel}. */
public abstract class Standenopslag<K, T extends Geldend<T>> implements Verlopen<K, T> {
    private final Standentabel<T> tabel;
    private final Function<T, K> sleutel;

    @Inject
    protected Sql sql;

    @Inject
    Clock klok;

    protected Standenopslag(Standentabel<T> tabel, Function<T, K> sleutel) {
        this.tabel = tabel;
        this.sleutel = sleutel;
    }

    @Override
    public Optional<Opgeslagen<T>> zoek(K code) {
        return zoek(code, lijn -> lijn.rond(LocalDate.now(klok)));
    }

    @Override
    public Optional<Opgeslagen<T>> zoek(K code, LocalDate peildatum) {
        return zoek(code, lijn -> lijn.op(peildatum));
    }

    private Optional<Opgeslagen<T>> zoek(K code, Function<Tijdlijn<T>, Optional<T>> keuze) {
        return tabel.leesEen(sql, code.toString())
                .flatMap(lijn -> keuze.apply(lijn.waarde())
                        .map(stand -> Opgeslagen.van(
                                stand, lijn.versie(), stand.geldig().van())));
    }

    @Override
    public Map<K, Tijdlijn<T>> verlopen(Collection<K> codes) {
        return tabel.lees(sql, codes, sleutel);
    }

    @Override
    public List<Vastgelegd<T>> historie(K code) {
        return tabel.historie(sql, code.toString());
    }

    @Override
    public List<T> pagina(LocalDate peildatum, String na, int aantal) {
        return tabel.pagina(sql, peildatum, na, aantal);
    }

    @Override
    public void bewaar(Map<K, Tijdlijn<T>> lijnen, Mutatie mutatie) {
        tabel.bewaar(sql, lijnen, mutatie);
    }

    @Override
    public List<K> beginnend(LocalDate na, LocalDate totEnMet) {
        return tabel.beginnend(sql, na, totEnMet).stream()
                .map(sleutel)
                .distinct()
                .toList();
    }

    @Override
    public boolean geladen() {
        return tabel.geladen(sql);
    }
}
