package nl.passendonderwijs.placement.plek;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Behoeftecode;

/** All faults of a search at once. */
record Zoekcontrole(Zoekopdracht opdracht) {

    List<Fout> fouten() {
        var fouten = behoeften();
        var wens = opdracht.wens();
        if (wens.denominatie() != null && !opdracht.uitgangspunt().kentDenominatie()) {
            fouten.add(Fout.veld(
                    "denominatie",
                    "onbekende-denominatie",
                    "Geen school heeft deze richting; gebruik het woord van het register, zoals Rooms-Katholiek."));
        }
        if (opdracht.startdatum().isBefore(opdracht.ontvangstdatum())) {
            fouten.add(Fout.veld("startdatum", "voor-ontvangst", "De startdatum ligt voor de ontvangstdatum."));
        }
        return fouten;
    }

    private List<Fout> behoeften() {
        var fouten = new ArrayList<Fout>();
        var gezien = new HashSet<Behoeftecode>();
        var gevraagd = opdracht.wens().behoeften();
        for (int plaats = 0; plaats < gevraagd.size(); plaats++) {
            var code = gevraagd.get(plaats);
            var veld = "behoeften/" + plaats;
            if (code == null) {
                continue;
            }
            if (!gezien.add(code)) {
                fouten.add(Fout.veld(veld, "dubbel", "Deze behoefte is al genoemd."));
            } else if (!opdracht.uitgangspunt().behoeften().contains(code)) {
                fouten.add(Fout.veld(
                        veld, "onbekende-behoefte", "Deze code staat op de startdatum niet in de landelijke lijst."));
            }
        }
        return fouten;
    }
}
