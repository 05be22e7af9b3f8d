package nl.passendonderwijs.registry.vestiging.persistence;

import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.geldtOp;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gedeeld.persistence.Standenopslag;
import nl.passendonderwijs.registry.gedeeld.persistence.Standentabel;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;
import nl.passendonderwijs.registry.vestiging.Vestigingstanden;

@ApplicationScoped
class TabelVestigingstanden extends Standenopslag<Vestigingscode, Vestigingstand> implements Vestigingstanden {
    private static final String NOG = " AND (geldig_tot IS NULL OR geldig_tot > ?)";

    TabelVestigingstanden() {
        super(
                Standentabel.<Vestigingstand>van("vestiging", "code", Vestigingstand::code, Standrij::lees)
                        .met("naam", Vestigingstand::naam)
                        .met("bestuur", Vestigingstand::bestuur)
                        .met("soort", Vestigingstand::soort)
                        .met("schoolsoorten", stand -> Standrij.tekst(stand.schoolsoorten()))
                        .met("denominatie", stand -> stand.denominatie().naam())
                        .met("gemeente", stand -> stand.ligging().gemeente())
                        .met("pc4", stand -> stand.ligging().pc4())
                        .metPunt(stand -> stand.ligging().punt())
                        .met("landelijk", "bool", stand -> stand.aansluiting().landelijk())
                        .met(
                                "register_po",
                                stand -> stand.aansluiting().register().po())
                        .met(
                                "register_vo",
                                stand -> stand.aansluiting().register().vo())
                        .met("begindatum_bekend", "bool", Vestigingstand::begindatumBekend),
                Vestigingstand::code);
    }

    @Override
    public Set<Vestigingscode> met(Collection<Postcode4> postcodes) {
        return waar("pc4 = ANY (?)", Reeks.teksten(postcodes));
    }

    @Override
    public Set<Vestigingscode> in(Collection<Gemeentecode> gemeenten, LocalDate vanaf) {
        return waar("gemeente = ANY (?)" + NOG, Reeks.teksten(gemeenten), vanaf);
    }

    @Override
    public Set<Vestigingscode> metRegister(Collection<SwvCode> swvs, LocalDate vanaf) {
        var codes = Reeks.teksten(swvs);
        return waar("(register_po = ANY (?) OR register_vo = ANY (?))" + NOG, codes, codes, vanaf);
    }

    @Override
    public Set<Vestigingscode> van(Soort soort, LocalDate peildatum) {
        return waar("soort = ? AND " + geldtOp("vestiging_geldend"), soort, peildatum, peildatum);
    }

    private Set<Vestigingscode> waar(String eis, Object... waarden) {
        return Set.copyOf(sql.lees(
                "SELECT DISTINCT code FROM vestiging_geldend WHERE " + eis,
                rij -> rij.als("code", Vestigingscode::van),
                waarden));
    }
}
