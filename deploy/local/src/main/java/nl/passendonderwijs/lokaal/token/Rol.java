package nl.passendonderwijs.lokaal.token;

import static nl.passendonderwijs.lokaal.token.Scopes.FUNDING_LEZEN;
import static nl.passendonderwijs.lokaal.token.Scopes.PLACEMENT_LEZEN;
import static nl.passendonderwijs.lokaal.token.Scopes.PLACEMENT_SCHRIJVEN;
import static nl.passendonderwijs.lokaal.token.Scopes.PLAN_LEZEN;
import static nl.passendonderwijs.lokaal.token.Scopes.PLAN_SCHRIJVEN;
import static nl.passendonderwijs.lokaal.token.Scopes.REGISTRY_LEZEN;
import static nl.passendonderwijs.lokaal.token.Scopes.REGISTRY_SCHRIJVEN;

import java.util.List;

/** The kind of an organisation, with the scopes that its people need. */
public enum Rol {
    BESTUUR("bestuur:[0-9]{5}", "bestuur:30010"),
    VESTIGING("vestiging:[0-9]{2}[A-Z]{2}[0-9A-Z]{2}", "vestiging:01VI00"),
    SWV("swv:(PO|VO)[0-9]{4}", "swv:PO2602"),
    GEMEENTE("gemeente:[0-9]{4}", "gemeente:0363"),
    OPR("opr:(PO|VO)[0-9]{4}", "opr:PO2602"),
    INSPECTIE("inspectie", "inspectie"),
    MINISTERIE("ministerie", "ministerie"),
    BEHEER("beheer", "beheer");

    private final String vorm;
    private final String voorbeeld;

    Rol(String vorm, String voorbeeld) {
        this.vorm = vorm;
        this.voorbeeld = voorbeeld;
    }

    /** A regular expression over the whole claim. */
    String vorm() {
        return vorm;
    }

    String voorbeeld() {
        return voorbeeld;
    }

    /** What a token of this role may do when no scope is named. */
    public List<String> scopes() {
        return switch (this) {
            case BESTUUR, VESTIGING ->
                List.of(
                        REGISTRY_LEZEN,
                        REGISTRY_SCHRIJVEN,
                        PLACEMENT_LEZEN,
                        PLACEMENT_SCHRIJVEN,
                        FUNDING_LEZEN,
                        PLAN_LEZEN);
            case SWV -> Scopes.SAMENWERKINGSVERBAND;
            case GEMEENTE, OPR -> List.of(REGISTRY_LEZEN, PLAN_LEZEN, PLAN_SCHRIJVEN);
            case INSPECTIE -> List.of(REGISTRY_LEZEN, PLACEMENT_LEZEN, FUNDING_LEZEN, PLAN_LEZEN);
            case MINISTERIE -> List.of(REGISTRY_LEZEN, FUNDING_LEZEN, PLAN_LEZEN);
            case BEHEER -> Scopes.ZONDER_DOSSIER;
        };
    }
}
