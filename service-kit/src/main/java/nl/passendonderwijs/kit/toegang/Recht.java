package nl.passendonderwijs.kit.toegang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may call this operation; an operation with neither this nor {@link Openbaar} is refused to everyone. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Recht {

    String scope();

    /** Who holds it; whoever has a token with the scope is {@link Rol#ELKE}, and an empty list is nobody. */
    Rol[] rollen();
}
