package nl.passendonderwijs.kit.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import org.jspecify.annotations.Nullable;

/** Judges all path and query parameters of a call at once, unknown names included; a typing error is never ignored. */
@Provider
public class ParameterControle implements ContainerRequestFilter {

    private static final Fout VALIDEER_FOUT = Fout.parameter("valideer", "ongeldige-waarde", "Kies true of false.");

    private final Map<Method, Verwachting> verwachtingen = new ConcurrentHashMap<>();

    @Context
    @Nullable
    ResourceInfo doel;

    @Override
    public void filter(ContainerRequestContext verzoek) {
        var methode = doel == null ? null : doel.getResourceMethod();
        if (methode == null) {
            return;
        }
        var fouten = verwachtingen.computeIfAbsent(methode, Verwachting::van).toets(verzoek);
        if (!fouten.isEmpty()) {
            throw new ProbleemException(Weigering.ongeldig(fouten));
        }
    }

    private record Verwachting(Map<String, Parameterplek> pad, Map<String, Parameterplek> vraag) {

        static Verwachting van(Method methode) {
            return new Verwachting(
                    plekken(methode, plek -> naam(plek.deel().getAnnotation(PathParam.class))),
                    plekken(methode, plek -> naam(plek.deel().getAnnotation(QueryParam.class))));
        }

        List<Fout> toets(ContainerRequestContext verzoek) {
            var fouten = new ArrayList<Fout>();
            var uri = verzoek.getUriInfo();
            pad.forEach((naam, plek) -> uri.getPathParameters()
                    .getOrDefault(naam, List.of())
                    .forEach(waarde -> Parametertoets.toets(naam, plek, waarde).ifPresent(fouten::add)));
            uri.getQueryParameters().forEach((naam, waarden) -> fouten.addAll(vraag(verzoek, naam, waarden)));
            return fouten;
        }

        private List<Fout> vraag(ContainerRequestContext verzoek, String naam, List<String> waarden) {
            if (naam.equals("valideer") && !verzoek.getMethod().equals("GET")) {
                return List.of("true", "false").contains(waarden.getFirst()) ? List.of() : List.of(VALIDEER_FOUT);
            }
            var plek = vraag.get(naam);
            return plek == null ? List.of(onbekend(naam)) : toets(naam, plek, waarden);
        }

        private Fout onbekend(String naam) {
            var bekend = vraag.keySet().stream().sorted().collect(Collectors.joining(", "));
            var wel = bekend.isEmpty() ? "" : " Wel: " + bekend + ".";
            return Fout.parameter(naam, "onbekende-parameter", "Deze parameter bestaat niet." + wel);
        }

        private static List<Fout> toets(String naam, Parameterplek plek, List<String> waarden) {
            if (waarden.size() > 1 && !List.class.isAssignableFrom(plek.type())) {
                return List.of(Fout.parameter(naam, "dubbel", "Geef deze parameter één keer."));
            }
            return waarden.stream()
                    .flatMap(waarde -> Parametertoets.toets(naam, plek, waarde).stream())
                    .toList();
        }

        private static Map<String, Parameterplek> plekken(
                Method methode, Function<Parameterplek, Stream<String>> naam) {
            return Arrays.stream(methode.getParameters())
                    .flatMap(Verwachting::plekken)
                    .flatMap(plek -> naam.apply(plek).map(n -> Map.entry(n, plek)))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        private static Stream<Parameterplek> plekken(Parameter parameter) {
            return parameter.isAnnotationPresent(BeanParam.class)
                    ? Arrays.stream(parameter.getType().getDeclaredFields())
                            .map(veld -> Parameterplek.van(veld, veld.getType()))
                    : Stream.of(Parameterplek.van(parameter, parameter.getType()));
        }

        private static Stream<String> naam(@Nullable PathParam annotatie) {
            return Stream.ofNullable(annotatie).map(PathParam::value);
        }

        private static Stream<String> naam(@Nullable QueryParam annotatie) {
            return Stream.ofNullable(annotatie).map(QueryParam::value);
        }
    }
}
