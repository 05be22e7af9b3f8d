package nl.passendonderwijs.kit.invoer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a request body whose faults of form are reported together with those of the domain: the resource receives it
 * with null where a value was unreadable, and must hand it to {@code Schrijven}, which refuses it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ToetstOokDomein {}
