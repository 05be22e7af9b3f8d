package nl.passendonderwijs.kit.invoer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.passendonderwijs.kit.rest.Bladwijzer;
import nl.passendonderwijs.kit.rest.Limiet;
import nl.passendonderwijs.kit.waarden.Bedrag;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Brin;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Leerlingkenmerk;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.Schooljaar;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.UuidV7;
import nl.passendonderwijs.kit.waarden.Vestigingscode;

/** Every type that is written as one string, with the function that reads it: bodies and parameters share it. */
public final class Waardesoorten {

    private static final Map<Class<?>, Function<String, ?>> LEZERS = new HashMap<>();

    static {
        voeg(SwvCode.class, SwvCode::van);
        voeg(Brin.class, Brin::van);
        voeg(Vestigingscode.class, Vestigingscode::van);
        voeg(Bestuursnummer.class, Bestuursnummer::van);
        voeg(Behoeftecode.class, Behoeftecode::van);
        voeg(Gemeentecode.class, Gemeentecode::van);
        voeg(Postcode4.class, Postcode4::van);
        voeg(Leerlingkenmerk.class, Leerlingkenmerk::van);
        voeg(Schooljaar.class, Schooljaar::van);
        voeg(Bedrag.class, Bedrag::van);
        voeg(UUID.class, UuidV7::van);
        voeg(LocalDate.class, Datums::van);
        voeg(Instant.class, Momenten::van);
        voeg(Limiet.class, Limiet::van);
        voeg(Bladwijzer.class, Bladwijzer::van);
    }

    private Waardesoorten() {}

    private static <T> void voeg(Class<T> type, Function<String, T> lezer) {
        LEZERS.put(type, lezer);
    }

    @SuppressWarnings("unchecked") // voeg() ties key and function to one type
    public static <T> Optional<Function<String, T>> lezer(Class<T> type) {
        return Optional.ofNullable((Function<String, T>) LEZERS.get(type));
    }

    static Iterable<Class<?>> types() {
        return LEZERS.keySet();
    }
}
