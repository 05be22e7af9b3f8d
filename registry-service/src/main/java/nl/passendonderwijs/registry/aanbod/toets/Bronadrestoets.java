package nl.passendonderwijs.registry.aanbod.toets;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.registry.aanbod.formulier.Aanbodformulier;

/** Is the address of the document one that anyone can follow safely? */
final class Bronadrestoets implements Toets {

    @Override
    public List<Fout> bezwaren(Aanbodformulier formulier, Omgeving omgeving) {
        var adres = formulier.bronadres();
        return adres == null || isHttps(adres)
                ? List.of()
                : List.of(Fout.veld(
                        "bronadres", "ongeldig-adres", "Geef een adres als https://school.example/schoolgids."));
    }

    private static boolean isHttps(String adres) {
        try {
            var uri = new URI(adres);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException geenAdres) {
            return false;
        }
    }
}
