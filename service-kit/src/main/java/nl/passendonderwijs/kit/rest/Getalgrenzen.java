package nl.passendonderwijs.kit.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.reflect.AnnotatedElement;
import java.util.Set;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.OngeldigeWaarde;

/** Judges a number in a call: whole, within its type, and within the limits that stand beside it. */
final class Getalgrenzen {

    private static final Set<Class<?>> GETALLEN = Set.of(int.class, Integer.class, long.class, Long.class);
    private static final Set<Class<?>> KORT = Set.of(int.class, Integer.class);

    private Getalgrenzen() {}

    static boolean kent(Class<?> type) {
        return GETALLEN.contains(type);
    }

    /** @throws OngeldigeWaarde code {@code ongeldig-getal} or {@code ongeldige-waarde} */
    static long lees(Parameterplek plek, String tekst) {
        var getal = geheel(plek.type(), tekst);
        overtreden(plek.deel(), getal).findFirst().ifPresent(melding -> {
            throw new OngeldigeWaarde("ongeldige-waarde", melding);
        });
        return getal;
    }

    private static long geheel(Class<?> type, String tekst) {
        try {
            return KORT.contains(type) ? Integer.parseInt(tekst) : Long.parseLong(tekst);
        } catch (NumberFormatException fout) {
            throw new OngeldigeWaarde("ongeldig-getal", "Verwacht een geheel getal.");
        }
    }

    private static Stream<String> overtreden(AnnotatedElement deel, long getal) {
        var minst = deel.getAnnotation(Min.class);
        var meest = deel.getAnnotation(Max.class);
        var nietNegatief = deel.getAnnotation(PositiveOrZero.class);
        return Stream.of(
                        minst != null && getal < minst.value() ? minst.message() : "",
                        meest != null && getal > meest.value() ? meest.message() : "",
                        nietNegatief != null && getal < 0 ? nietNegatief.message() : "")
                .filter(melding -> !melding.isEmpty());
    }
}
