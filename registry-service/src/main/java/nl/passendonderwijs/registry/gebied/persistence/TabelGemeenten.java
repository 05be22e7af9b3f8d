package nl.passendonderwijs.registry.gebied.persistence;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.geldtOp;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.registry.gebied.Gemeente;
import nl.passendonderwijs.registry.gebied.Gemeenten;
import nl.passendonderwijs.registry.gedeeld.persistence.Standenopslag;
import nl.passendonderwijs.registry.gedeeld.persistence.Standentabel;

@ApplicationScoped
class TabelGemeenten extends Standenopslag<Gemeentecode, Gemeente> implements Gemeenten {
    TabelGemeenten() {
        super(
                Standentabel.<Gemeente>van(
                                "gemeente",
                                "code",
                                Gemeente::code,
                                rij -> new Gemeente(
                                        rij.als("code", Gemeentecode::van),
                                        rij.tekst("naam"),
                                        rij.tekst("provincie"),
                                        rij.punt(),
                                        rij.periode("geldig_van", "geldig_tot")))
                        .met("naam", Gemeente::naam)
                        .met("provincie", Gemeente::provincie)
                        .metPunt(Gemeente::punt),
                Gemeente::code);
    }

    @Override
    public Set<Gemeentecode> codes(LocalDate dag) {
        return sql
                .lees(
                        "SELECT code FROM gemeente_geldend g WHERE " + geldtOp("g"),
                        rij -> rij.als("code", Gemeentecode::van),
                        dag,
                        dag)
                .stream()
                .collect(toUnmodifiableSet());
    }
}
