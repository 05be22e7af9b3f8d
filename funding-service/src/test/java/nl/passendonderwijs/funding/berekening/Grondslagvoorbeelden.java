package nl.passendonderwijs.funding.berekening;

import static nl.passendonderwijs.funding.bedrag.Categorie.HOOG;
import static nl.passendonderwijs.funding.bedrag.Categorie.LAAG;
import static nl.passendonderwijs.funding.bedrag.Categorie.MIDDEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.passendonderwijs.funding.bedrag.Doelgroep;
import nl.passendonderwijs.funding.bedrag.Leeftijdsgroep;
import nl.passendonderwijs.funding.regime.Grondslag;
import nl.passendonderwijs.funding.regime.TlvAantal;
import nl.passendonderwijs.funding.telling.Tellingstatus;
import org.jspecify.annotations.Nullable;

/** Counts of a samenwerkingsverband with 8,000 pupils bao and 150 sbo (the worked examples of the domain). */
final class Grondslagvoorbeelden {

    static final LocalDate OKTOBER_2014 = LocalDate.of(2014, 10, 1);
    static final LocalDate OKTOBER_2015 = LocalDate.of(2015, 10, 1);

    private Grondslagvoorbeelden() {}

    /** The same counts on both teldata. */
    static List<Telgrondslag> metTlv(@Nullable List<TlvAantal> tlv) {
        return List.of(telling(OKTOBER_2015, tlv), telling(OKTOBER_2014, tlv));
    }

    /** Per age group the pupils of category laag, midden and hoog. */
    static List<TlvAantal> so(int[] jongerDan8, int[] vanaf8) {
        var aantallen = new ArrayList<TlvAantal>();
        voegToe(aantallen, Leeftijdsgroep.JONGER_DAN_8, jongerDan8);
        voegToe(aantallen, Leeftijdsgroep.VANAF_8, vanaf8);
        return aantallen;
    }

    private static void voegToe(List<TlvAantal> aantallen, Leeftijdsgroep leeftijd, int[] aantal) {
        aantallen.add(new TlvAantal(Doelgroep.SO, leeftijd, LAAG, aantal[0]));
        aantallen.add(new TlvAantal(Doelgroep.SO, leeftijd, MIDDEN, aantal[1]));
        aantallen.add(new TlvAantal(Doelgroep.SO, leeftijd, HOOG, aantal[2]));
    }

    static Telgrondslag telling(LocalDate teldatum, @Nullable List<TlvAantal> tlv) {
        return telling(teldatum, Tellingstatus.DEFINITIEF, 0, tlv);
    }

    static Telgrondslag telling(
            LocalDate teldatum, Tellingstatus status, int gemaskeerd, @Nullable List<TlvAantal> tlv) {
        return new Telgrondslag(teldatum, 1, status, gemaskeerd, new Grondslag(8000, 150, tlv));
    }
}
