package nl.passendonderwijs.kit.openapi;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/** Which operation asks which right, read from the same annotation that guards it. */
record Rechtenlijst(Map<String, Vereist> perOperatie) {

    /** What an operation asks of its caller. */
    record Vereist(String scope, List<String> rollen) {}

    static Rechtenlijst van(IndexView index) {
        var lijst = new HashMap<String, Vereist>();
        for (var annotatie : index.getAnnotations(DotName.createSimple(Recht.class))) {
            lijst.put(annotatie.target().asMethod().name(), vereist(annotatie));
        }
        return new Rechtenlijst(Map.copyOf(lijst));
    }

    Optional<Vereist> van(@Nullable String operatie) {
        return Optional.ofNullable(operatie).map(perOperatie::get);
    }

    private static Vereist vereist(AnnotationInstance annotatie) {
        var rollen = Arrays.stream(annotatie.value("rollen").asEnumArray())
                .map(Rol::valueOf)
                .toList();
        return new Vereist(
                annotatie.value("scope").asString(),
                Rol.voluit(rollen).stream().map(Rol::name).toList());
    }
}
