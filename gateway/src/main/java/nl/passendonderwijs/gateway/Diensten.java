package nl.passendonderwijs.gateway;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** The four services, in the order in which people meet them. */
@Singleton
final class Diensten {

    private static final List<String> NAMEN = List.of("registry", "placement", "funding", "plan");

    private final List<Dienst> alle;

    Diensten(Instellingen instellingen) {
        alle = NAMEN.stream().map(naam -> van(naam, instellingen)).toList();
    }

    List<Dienst> alle() {
        return alle;
    }

    private static Dienst van(String naam, Instellingen instellingen) {
        var adres = instellingen.diensten().get(naam);
        if (adres == null || adres.getHost() == null) {
            throw new IllegalStateException(
                    "No address for " + naam + ": set SWV_" + naam.toUpperCase(Locale.ROOT) + "_URL");
        }
        return new Dienst(naam, adres);
    }
}
