package nl.passendonderwijs.registry.orgaan.persistence;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Tabel;
import nl.passendonderwijs.registry.orgaan.Orgaan;
import nl.passendonderwijs.registry.orgaan.Orgaansoort;
import nl.passendonderwijs.registry.orgaan.VastgelegdeInrichting;
import nl.passendonderwijs.registry.orgaan.zetel.Discipline;
import nl.passendonderwijs.registry.orgaan.zetel.Geleding;
import nl.passendonderwijs.registry.orgaan.zetel.Zetel;
import nl.passendonderwijs.registry.orgaan.zetel.Zetelrol;

/** A seat as a row, with where it stands. */
record Zetelrij(UUID inrichting, Orgaansoort orgaan, int nr, Zetel zetel) {

    static final Tabel<Zetelrij> TABEL = Tabel.<Zetelrij>van("zetel", "inrichting", "orgaan", "nr")
            .met("inrichting", "uuid", Zetelrij::inrichting)
            .met("orgaan", Zetelrij::orgaan)
            .met("nr", "int4", Zetelrij::nr)
            .met("rol", rij -> rij.zetel().rol())
            .met("geleding", rij -> rij.zetel().geleding())
            .met("discipline", rij -> rij.zetel().discipline())
            .met("onafhankelijk", "bool", rij -> rij.zetel().onafhankelijk())
            .met("voordracht_opr", "bool", rij -> rij.zetel().voordrachtOpr())
            .met("bezet", "bool", rij -> rij.zetel().bezet());

    static List<Zetelrij> van(VastgelegdeInrichting vastgelegd) {
        return vastgelegd.inrichting().organen().stream()
                .flatMap(orgaan -> van(vastgelegd.id(), orgaan))
                .toList();
    }

    private static Stream<Zetelrij> van(UUID inrichting, Orgaan orgaan) {
        return IntStream.range(0, orgaan.zetels().size())
                .mapToObj(nr -> new Zetelrij(
                        inrichting, orgaan.soort(), nr, orgaan.zetels().get(nr)));
    }

    static Zetel lees(Rij rij) throws SQLException {
        return new Zetel(
                rij.als("rol", Zetelrol::valueOf),
                rij.alsMogelijk("geleding", Geleding::valueOf),
                rij.alsMogelijk("discipline", Discipline::valueOf),
                rij.vlag("onafhankelijk"),
                rij.vlag("voordracht_opr"),
                rij.vlag("bezet"));
    }
}
