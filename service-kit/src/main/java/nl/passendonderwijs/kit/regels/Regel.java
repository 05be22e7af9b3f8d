package nl.passendonderwijs.kit.regels;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the code that carries a rule of the domain, by its rule id such as {@code ZP-10}; the law matrix is read from it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
public @interface Regel {
    /** Rule ids, one or more. */
    String[] value();
}
