package nl.passendonderwijs.registry.orgaan.toets;

import static nl.passendonderwijs.registry.orgaan.Orgaansoort.BESTUUR;
import static nl.passendonderwijs.registry.orgaan.Orgaansoort.BEZWAARADVIESCOMMISSIE;
import static nl.passendonderwijs.registry.orgaan.Orgaansoort.DESKUNDIGEN;
import static nl.passendonderwijs.registry.orgaan.Orgaansoort.OPR;
import static nl.passendonderwijs.registry.orgaan.Orgaansoort.TOEZICHT;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.passendonderwijs.registry.orgaan.Inrichting;
import nl.passendonderwijs.registry.orgaan.Orgaan;
import nl.passendonderwijs.registry.orgaan.Orgaansoort;
import nl.passendonderwijs.registry.orgaan.Rechtsvorm;
import nl.passendonderwijs.registry.orgaan.Scheiding;
import nl.passendonderwijs.registry.orgaan.zetel.Discipline;
import nl.passendonderwijs.registry.orgaan.zetel.Geleding;
import nl.passendonderwijs.registry.orgaan.zetel.Zetel;
import nl.passendonderwijs.registry.orgaan.zetel.Zetelrol;

/** A samenwerkingsverband that has all it should, and the ways to leave something out. */
final class Inrichtingvoorbeelden {

    static final Zetel LID = zetel(null, null, false, false, true);
    static final Zetel ONAFHANKELIJK = zetel(null, null, true, false, true);
    static final Zetel OP_VOORDRACHT = zetel(null, null, false, true, true);

    static final Inrichting VOLLEDIG = new Inrichting(
            Rechtsvorm.STICHTING,
            Scheiding.ORGANIEK,
            List.of(
                    new Orgaan(BESTUUR, List.of(LID)),
                    new Orgaan(TOEZICHT, List.of(ONAFHANKELIJK, OP_VOORDRACHT)),
                    opr(Geleding.PERSONEEL, Geleding.OUDERS),
                    deskundigen(Discipline.ORTHOPEDAGOOG, Discipline.ARTS),
                    new Orgaan(BEZWAARADVIESCOMMISSIE, List.of(LID))));

    private Inrichtingvoorbeelden() {}

    static Inrichting met(Orgaan orgaan) {
        var organen = Stream.concat(zonder(orgaan.soort()).organen().stream(), Stream.of(orgaan));
        return new Inrichting(VOLLEDIG.rechtsvorm(), VOLLEDIG.scheiding(), organen.toList());
    }

    static Inrichting met(Scheiding scheiding) {
        return new Inrichting(VOLLEDIG.rechtsvorm(), scheiding, VOLLEDIG.organen());
    }

    /** One body that governs and supervises. */
    static Inrichting eenLaag(Zetel... bestuur) {
        var rest =
                VOLLEDIG.organen().stream().filter(orgaan -> orgaan.soort() != TOEZICHT && orgaan.soort() != BESTUUR);
        var organen = Stream.concat(Stream.of(new Orgaan(BESTUUR, List.of(bestuur))), rest);
        return new Inrichting(VOLLEDIG.rechtsvorm(), Scheiding.FUNCTIONEEL, organen.toList());
    }

    static Inrichting zonder(Orgaansoort soort) {
        var organen = VOLLEDIG.organen().stream().filter(orgaan -> orgaan.soort() != soort);
        return new Inrichting(VOLLEDIG.rechtsvorm(), VOLLEDIG.scheiding(), organen.toList());
    }

    static Orgaan opr(Geleding... geledingen) {
        return new Orgaan(
                OPR,
                Arrays.stream(geledingen)
                        .map(geleding -> zetel(geleding, null, false, false, true))
                        .toList());
    }

    static Orgaan oprMetLeeg(int leeg) {
        var zetels = opr(Geleding.PERSONEEL, Geleding.OUDERS).zetels();
        return new Orgaan(
                OPR,
                IntStream.range(0, zetels.size())
                        .mapToObj(nr -> nr < leeg ? leeg(zetels.get(nr)) : zetels.get(nr))
                        .toList());
    }

    static Orgaan deskundigen(Discipline... disciplines) {
        return new Orgaan(
                DESKUNDIGEN,
                Arrays.stream(disciplines)
                        .map(discipline -> zetel(null, discipline, false, false, true))
                        .toList());
    }

    static Zetel leeg(Zetel zetel) {
        return zetel(zetel.geleding(), zetel.discipline(), zetel.onafhankelijk(), zetel.voordrachtOpr(), false);
    }

    private static Zetel zetel(
            Geleding geleding, Discipline discipline, boolean onafhankelijk, boolean voordracht, boolean bezet) {
        return new Zetel(Zetelrol.LID, geleding, discipline, onafhankelijk, voordracht, bezet);
    }
}
