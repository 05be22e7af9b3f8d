package nl.passendonderwijs.placement.leerling;

import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.placement.leerling.koppelcode.KoppelcodeService;

/** How it is said that pupils cannot be joined: in the same words wherever a koppelcode comes in. */
final class Koppelfouten {

    static final String GEBOORTEDATUM_WIJKT_AF = "geboortedatum-wijkt-af";

    private Koppelfouten() {}

    static Fout onbekend() {
        return Fout.veld("koppelcode", "koppelcode-onbekend", "Deze koppelcode is niet uitgegeven of geldt niet meer.");
    }

    static Fout kenmerkInGebruik() {
        return Fout.veld(
                "leerlingkenmerk",
                "kenmerk-in-gebruik",
                "Onder dit leerlingkenmerk kent uw bestuur een andere leerling dan die van de koppelcode.");
    }

    /** By then the last one that was wrong no longer counts, as those that were not looked at never did. */
    static Weigering teVeelPogingen() {
        return Weigering.teVeel(
                "te-veel-pogingen",
                "Uw bestuur stuurde te veel onjuiste koppelcodes; probeer het over een uur opnieuw.",
                KoppelcodeService.VENSTER);
    }

    /** When it changed since the form was judged. */
    static Weigering sindsZojuist(Fout fout) {
        return Weigering.staat(fout.code(), fout.detail(), fout);
    }
}
