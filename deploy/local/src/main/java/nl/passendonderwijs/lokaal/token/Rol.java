package nl.passendonderwijs.lokaal.token;

import static nl.passendonderwijs.lokaal.token.Scopes.FUNDING_LEZEN;
import static nl.passendonderwijs.lokaal.token.Scopes.FUNDING_SCHRIJVEN;
import static nl.passendonderwijs.lokaal.token.Scopes.PLACEMENT_LEZEN;
import static nl.passendonderwijs.lokaal.token.Scopes.PLACEMENT_SCHRIJVEN;
import static nl.passendonderwijs.lokaal.token.Scopes.PLAN_LEZEN;
import static nl.passendonderwijs.lokaal.token.Scopes.PLAN_SCHRIJVEN;
import static nl.passendonderwijs.lokaal.token.Scopes.REGISTRY_BEHEREN;
import static nl.passendonderwijs.lokaal.token.Scopes.REGISTRY_SCHRIJVEN;
import static nl.passendonderwijs.lokaal.token.Scopes.SWV_DOSSIER;

import java.util.List;

/** The kind of an organisation, with the scopes that its people need. */
public enum Rol {
    BESTUUR("bestuur:[0-9]{5}", "bestuur:40740", Scopes.SCHOOL),
    VESTIGING("vestiging:[0-9]{2}[A-Z]{2}[0-9A-Z]{2}", "vestiging:02QZ00", Scopes.SCHOOL),
    SWV(
            "swv:(PO|VO)[0-9]{4}",
            "swv:PO2602",
            List.of(
                    PLACEMENT_LEZEN,
                    PLACEMENT_SCHRIJVEN,
                    FUNDING_LEZEN,
                    FUNDING_SCHRIJVEN,
                    PLAN_LEZEN,
                    PLAN_SCHRIJVEN,
                    SWV_DOSSIER)),
    GEMEENTE("gemeente:[0-9]{4}", "gemeente:0363", List.of(PLAN_LEZEN, PLAN_SCHRIJVEN)),
    OPR("opr:(PO|VO)[0-9]{4}", "opr:PO2602", List.of(PLAN_LEZEN, PLAN_SCHRIJVEN)),
    INSPECTIE("inspectie", "inspectie", List.of(PLACEMENT_LEZEN, FUNDING_LEZEN, PLAN_LEZEN)),
    MINISTERIE("ministerie", "ministerie", List.of(FUNDING_LEZEN, PLAN_LEZEN)),
    BEHEER(
            "beheer",
            "beheer",
            List.of(
                    REGISTRY_SCHRIJVEN,
                    REGISTRY_BEHEREN,
                    PLACEMENT_LEZEN,
                    PLACEMENT_SCHRIJVEN,
                    FUNDING_LEZEN,
                    FUNDING_SCHRIJVEN,
                    PLAN_LEZEN,
                    PLAN_SCHRIJVEN));

    private final String vorm;
    private final String voorbeeld;
    private final List<String> scopes;

    Rol(String vorm, String voorbeeld, List<String> scopes) {
        this.vorm = vorm;
        this.voorbeeld = voorbeeld;
        this.scopes = scopes;
    }

    /** A regular expression over the whole claim. */
    String vorm() {
        return vorm;
    }

    String voorbeeld() {
        return voorbeeld;
    }

    public List<String> scopes() {
        return scopes;
    }
}
