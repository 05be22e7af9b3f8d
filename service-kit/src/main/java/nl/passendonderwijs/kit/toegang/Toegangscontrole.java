package nl.passendonderwijs.kit.toegang;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import org.jspecify.annotations.Nullable;

/** Denies by default: a call passes only when its operation is open, or names the scope and role of the caller. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class Toegangscontrole implements ContainerRequestFilter {

    @Context
    @Nullable
    ResourceInfo doel;

    @Inject
    HuidigeBeller beller;

    @Override
    public void filter(ContainerRequestContext verzoek) {
        var methode = doel == null ? null : doel.getResourceMethod();
        if (methode != null && !methode.isAnnotationPresent(Openbaar.class)) {
            eisRecht(methode);
        }
    }

    private void eisRecht(Method methode) {
        var wie = beller.verplicht();
        var recht = methode.getAnnotation(Recht.class);
        if (recht == null || !wie.mag(recht)) {
            throw new ProbleemException(Weigering.nietToegestaan("geen-recht", uitleg(recht)));
        }
    }

    private static String uitleg(@Nullable Recht recht) {
        return recht == null
                ? "Deze handeling staat voor niemand open."
                : "Deze handeling vraagt scope %s en een organisatie die haar mag doen.".formatted(recht.scope());
    }
}
