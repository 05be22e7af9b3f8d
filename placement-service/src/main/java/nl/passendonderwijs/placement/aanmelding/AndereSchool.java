package nl.passendonderwijs.placement.aanmelding;

import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Brin;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.school.Opvangschool;
import nl.passendonderwijs.placement.school.Scholen;
import org.jspecify.annotations.Nullable;

/**
 * Which other school may be willing to admit (ZP-07): any school of the register in the same sector, so also
 * special schools and instellingen, and for vo an mbo-instelling, which the register does not hold.
 */
@Regel("ZP-07")
public final class AndereSchool {

    private AndereSchool() {}

    public static Optional<Fout> toets(
            @Nullable Vestigingscode vestiging, @Nullable Brin mbo, Aanmeldgegevens gegevens, Scholen scholen) {
        if ((vestiging == null) == (mbo == null)) {
            return Optional.of(
                    Fout.veld("vestiging", "een-van-beide", "Geef een vestiging of een mbo-instelling, niet allebei."));
        }
        return mbo == null ? toets(vestiging, gegevens, scholen) : toetsMbo(gegevens);
    }

    private static Optional<Fout> toets(@Nullable Vestigingscode vestiging, Aanmeldgegevens gegevens, Scholen scholen) {
        if (gegevens.vestiging().equals(vestiging)) {
            return Optional.of(Fout.veld("vestiging", "zelfde-vestiging", "Dit is de school van de aanmelding zelf."));
        }
        return new Opvangschool(Optional.ofNullable(vestiging).flatMap(scholen::zoek), gegevens.ontvangstdatum())
                .fout(Optional.of(gegevens.soortOnderwijs().sector()));
    }

    private static Optional<Fout> toetsMbo(Aanmeldgegevens gegevens) {
        return gegevens.soortOnderwijs().sector() == Sector.VO
                ? Optional.empty()
                : Optional.of(
                        Fout.veld("mbo", "ZP-07", "Een mbo-instelling kan alleen in het vo de andere school zijn."));
    }
}
