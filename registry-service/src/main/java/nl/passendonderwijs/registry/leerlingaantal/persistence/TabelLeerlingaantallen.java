package nl.passendonderwijs.registry.leerlingaantal.persistence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.jdbc.Tabel;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.leerlingaantal.Leerlingaantal;
import nl.passendonderwijs.registry.leerlingaantal.Leerlingaantal.Plaats;
import nl.passendonderwijs.registry.leerlingaantal.Leerlingaantallen;

@ApplicationScoped
class TabelLeerlingaantallen implements Leerlingaantallen {

    private static final Tabel<Leerlingaantal> TABEL = Tabel.<Leerlingaantal>van(
                    "leerlingaantal", "peildatum", "vestiging", "soort")
            .met("vestiging", aantal -> aantal.plaats().vestiging())
            .met("peildatum", "date", aantal -> aantal.plaats().peildatum())
            .met("soort", aantal -> aantal.plaats().soort())
            .met("aantal", "int4", Leerlingaantal::aantal)
            .met("gemaskeerd", "bool", Leerlingaantal::gemaskeerd);

    @Inject
    Sql sql;

    @Override
    public Map<Plaats, Leerlingaantal> zoek(Collection<Plaats> plaatsen) {
        return sql
                .lees(
                        """
                        SELECT a.* FROM leerlingaantal a JOIN unnest(?::text[], ?::date[], ?::text[])
                            AS p (vestiging, peildatum, soort) USING (vestiging, peildatum, soort)""",
                        TabelLeerlingaantallen::lees,
                        Reeks.teksten(plaatsen.stream().map(Plaats::vestiging).toList()),
                        new Reeks(
                                "date", plaatsen.stream().map(Plaats::peildatum).toArray()),
                        Reeks.teksten(plaatsen.stream().map(Plaats::soort).toList()))
                .stream()
                .collect(toMap(Leerlingaantal::plaats, aantal -> aantal));
    }

    @Override
    public void bewaar(List<Leerlingaantal> aantallen) {
        TABEL.bewaar(sql, aantallen);
    }

    static Leerlingaantal lees(Rij rij) throws SQLException {
        var plaats = new Plaats(
                rij.als("vestiging", Vestigingscode::van), rij.dag("peildatum"), rij.als("soort", Soort::valueOf));
        return new Leerlingaantal(plaats, rij.geheel("aantal"), rij.vlag("gemaskeerd"));
    }
}
