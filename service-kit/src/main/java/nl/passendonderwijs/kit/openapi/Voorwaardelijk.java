package nl.passendonderwijs.kit.openapi;

import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * Which operations know the version that a caller has: those that ask for the {@code Request}, with which a 304 is
 * found.
 */
record Voorwaardelijk(Set<String> lezingen) {

    private static final DotName REQUEST = DotName.createSimple("jakarta.ws.rs.core.Request");
    private static final DotName GET = DotName.createSimple("jakarta.ws.rs.GET");

    static Voorwaardelijk van(IndexView index) {
        return new Voorwaardelijk(index.getAnnotations(GET).stream()
                .map(annotatie -> annotatie.target().asMethod())
                .filter(Voorwaardelijk::kentVersie)
                .map(MethodInfo::name)
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean antwoordtOngewijzigd(Operation operatie) {
        return lezingen.contains(String.valueOf(operatie.getOperationId()));
    }

    static boolean vraagtVersie(Operation operatie) {
        return operatie.getParameters() != null
                && operatie.getParameters().stream()
                        .anyMatch(p -> p.getIn() == Parameter.In.HEADER && "If-Match".equals(p.getName()));
    }

    private static boolean kentVersie(MethodInfo methode) {
        return methode.parameterTypes().stream().anyMatch(type -> type.name().equals(REQUEST));
    }
}
