package nl.passendonderwijs.lokaal.token;

import java.util.List;
import java.util.stream.Stream;
import nl.passendonderwijs.lokaal.Opstartfout;

/** The scopes that the services know. */
final class Scopes {

    static final String REGISTRY_LEZEN = "registry:lezen";
    static final String REGISTRY_SCHRIJVEN = "registry:schrijven";
    static final String REGISTRY_BEHEREN = "registry:beheren";
    static final String PLACEMENT_LEZEN = "placement:lezen";
    static final String PLACEMENT_SCHRIJVEN = "placement:schrijven";
    static final String FUNDING_LEZEN = "funding:lezen";
    static final String FUNDING_SCHRIJVEN = "funding:schrijven";
    static final String PLAN_LEZEN = "plan:lezen";
    static final String PLAN_SCHRIJVEN = "plan:schrijven";
    static final String SWV_DOSSIER = "swv-dossier";

    static final List<String> SAMENWERKINGSVERBAND = List.of(
            REGISTRY_LEZEN,
            REGISTRY_SCHRIJVEN,
            PLACEMENT_LEZEN,
            PLACEMENT_SCHRIJVEN,
            FUNDING_LEZEN,
            FUNDING_SCHRIJVEN,
            PLAN_LEZEN,
            PLAN_SCHRIJVEN,
            SWV_DOSSIER);

    static final List<String> ZONDER_DOSSIER = List.of(
            REGISTRY_LEZEN,
            REGISTRY_SCHRIJVEN,
            REGISTRY_BEHEREN,
            PLACEMENT_LEZEN,
            PLACEMENT_SCHRIJVEN,
            FUNDING_LEZEN,
            FUNDING_SCHRIJVEN,
            PLAN_LEZEN,
            PLAN_SCHRIJVEN);

    private static final List<String> ALLE =
            Stream.concat(ZONDER_DOSSIER.stream(), Stream.of(SWV_DOSSIER)).toList();

    private Scopes() {}

    /** Known scopes may be given to any role: trying what is refused is what a sandbox is for. */
    static List<String> gekozen(List<String> gevraagd, Rol rol) {
        gevraagd.stream().filter(scope -> !ALLE.contains(scope)).findFirst().ifPresent(onbekend -> {
            throw new Opstartfout("'%s' is geen scope. Kies uit: %s.".formatted(onbekend, String.join(", ", ALLE)));
        });
        return gevraagd.isEmpty() ? rol.scopes() : gevraagd;
    }
}
