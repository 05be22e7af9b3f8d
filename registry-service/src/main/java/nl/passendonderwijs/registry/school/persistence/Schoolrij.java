package nl.passendonderwijs.registry.school.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Brin;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
import nl.passendonderwijs.registry.school.School;
import nl.passendonderwijs.registry.school.Schoolvestiging;
import nl.passendonderwijs.registry.vestiging.Denominatie;

/**
 * One stand of one vestiging.
 *
 * @param versie of the vestiging
 */
record Schoolrij(School.Deel deel, long versie) {
    static Schoolrij lees(Rij rij) throws SQLException {
        var vestiging = new Schoolvestiging(
                rij.als("code", Vestigingscode::van),
                rij.tekst("naam"),
                rij.als("bestuur", Bestuursnummer::van),
                rij.als("soort", Soort::valueOf),
                rij.als("denominatie", Denominatie::new),
                rij.als("gemeente", Gemeentecode::van));
        return new Schoolrij(new School.Deel(vestiging, rij.periode("geldig_van", "geldig_tot")), rij.lang("versie"));
    }

    private Vestigingscode code() {
        return deel.vestiging().code();
    }

    static Map<Brin, List<Schoolrij>> perBrin(List<Schoolrij> rijen) {
        return rijen.stream().collect(groupingBy(rij -> rij.code().brin(), LinkedHashMap::new, toList()));
    }

    static Tijdlijn<School> verloop(Brin brin, List<Schoolrij> rijen) {
        return School.van(brin, rijen.stream().map(Schoolrij::deel).toList());
    }

    /** Another one with each change of any of the vestigingen. */
    static long versie(List<Schoolrij> rijen) {
        return rijen.stream().collect(groupingBy(Schoolrij::code)).values().stream()
                .mapToLong(een -> een.getFirst().versie())
                .sum();
    }
}
