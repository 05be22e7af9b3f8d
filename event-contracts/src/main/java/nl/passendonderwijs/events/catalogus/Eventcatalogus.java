package nl.passendonderwijs.events.catalogus;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.passendonderwijs.events.DomeinEvent;
import nl.passendonderwijs.events.Eventsoort;
import nl.passendonderwijs.events.funding.FundingEvent;
import nl.passendonderwijs.events.placement.PlacementEvent;
import nl.passendonderwijs.events.registry.RegistryEvent;

/** Every event the platform knows, by type; read from the sealed families, so none can be forgotten. */
public final class Eventcatalogus {

    private static final List<Class<? extends DomeinEvent>> FAMILIES =
            List.of(RegistryEvent.class, PlacementEvent.class, FundingEvent.class);

    private final Map<String, Eventsoort> opType;

    private Eventcatalogus(Collection<Class<? extends DomeinEvent>> families) {
        opType = new TreeMap<>();
        families.stream()
                .flatMap(Eventcatalogus::leden)
                .map(Eventsoort::van)
                .forEach(soort -> opType.put(soort.type(), soort));
    }

    /** The catalogue of the whole platform. */
    public static Eventcatalogus platform() {
        return new Eventcatalogus(FAMILIES);
    }

    /** All kinds, ordered by type. */
    public List<Eventsoort> alle() {
        return List.copyOf(opType.values());
    }

    /** The kind with this CloudEvents type, or empty when this version of the contracts does not know it. */
    public Optional<Eventsoort> vanType(String type) {
        return Optional.ofNullable(opType.get(type));
    }

    private static Stream<Class<? extends DomeinEvent>> leden(Class<? extends DomeinEvent> familie) {
        return Stream.of(familie.getPermittedSubclasses()).map(lid -> lid.asSubclass(DomeinEvent.class));
    }
}
