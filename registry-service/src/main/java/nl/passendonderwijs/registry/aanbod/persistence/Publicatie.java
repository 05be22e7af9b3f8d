package nl.passendonderwijs.registry.aanbod.persistence;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.aanbod.Aanbodvorm;
import nl.passendonderwijs.registry.aanbod.Herkomst;
import nl.passendonderwijs.registry.aanbod.Ondersteuningsaanbod;
import org.jspecify.annotations.Nullable;

/** The row of a publication, joined with a stand; its voorzieningen and initiatieven are read beside it. */
record Publicatie(
        UUID id,
        Vestigingscode vestiging,
        Aanbodvorm vorm,
        Herkomst herkomst,
        LocalDate vaststellingsdatum,
        Periode verklaard,
        @Nullable String bronadres,
        boolean expertisecentrum,
        boolean ambulanteBegeleiding) {

    static Publicatie lees(Rij rij) throws SQLException {
        return new Publicatie(
                rij.id("publicatie"),
                rij.als("vestiging", Vestigingscode::van),
                rij.als("vorm", Aanbodvorm::valueOf),
                rij.als("herkomst", Herkomst::valueOf),
                rij.dag("vaststellingsdatum"),
                rij.periode("verklaard_van", "verklaard_tot"),
                rij.tekst("bronadres"),
                rij.vlag("expertisecentrum"),
                rij.vlag("ambulante_begeleiding"));
    }

    Ondersteuningsaanbod met(Publicatiedelen delen) {
        return new Ondersteuningsaanbod(
                vestiging,
                vorm,
                herkomst,
                vaststellingsdatum,
                verklaard,
                bronadres,
                expertisecentrum,
                ambulanteBegeleiding,
                delen.voorzieningen(id),
                delen.initiatieven(id));
    }
}
