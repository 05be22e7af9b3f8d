package nl.passendonderwijs.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives the gateway under test a stand-in for each service and the key of the tokens in the tests. */
public final class Proefopstelling implements QuarkusTestResourceLifecycleManager {

    static final Achterkant REGISTRY = new Achterkant();
    static final Achterkant PLACEMENT = new Achterkant();

    @Override
    public Map<String, String> start() {
        return Map.ofEntries(
                Map.entry("swv.gateway.diensten.registry", REGISTRY.adres()),
                Map.entry("swv.gateway.diensten.placement", PLACEMENT.adres()),
                Map.entry("swv.gateway.diensten.funding", REGISTRY.adres()),
                Map.entry("swv.gateway.diensten.plan", REGISTRY.adres()),
                Map.entry("quarkus.oidc.public-key", Tokenvoorbeelden.publiekeSleutel()),
                Map.entry("swv.gateway.begrenzing.per-seconde", "0"),
                Map.entry("swv.gateway.verbinding.antwoord", "3s"));
    }

    @Override
    public void stop() {}
}
