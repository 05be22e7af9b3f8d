package nl.passendonderwijs.kit.rest;

import java.lang.reflect.AnnotatedElement;

/** Where a parameter of a call is declared, with the limits that are written there. */
record Parameterplek(AnnotatedElement deel, Class<?> type) {}
