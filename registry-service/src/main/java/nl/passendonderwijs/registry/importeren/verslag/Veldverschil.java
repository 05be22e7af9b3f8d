package nl.passendonderwijs.registry.importeren.verslag;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.importeren.verslag.Wijziging.Veld;
import org.jspecify.annotations.Nullable;

/** Finds in what two records of one kind differ; a field within a field by the name that the API gives it. */
final class Veldverschil {

    private static final Map<String, String> NAMEN =
            Map.of("van", "geldigVan", "tot", "geldigTot", "po", "swvPo", "vo", "swvVo");

    private Veldverschil() {}

    static List<Veld> tussen(Object oud, Object nieuw) {
        return verschil(velden(oud), velden(nieuw));
    }

    /** Of what is new: each field that says something. */
    static List<Veld> van(Object nieuw) {
        return verschil(Map.of(), velden(nieuw));
    }

    private static List<Veld> verschil(Map<String, @Nullable String> oud, Map<String, @Nullable String> nieuw) {
        return nieuw.entrySet().stream()
                .map(veld -> new Veld(veld.getKey(), oud.get(veld.getKey()), veld.getValue()))
                .filter(veld -> !Objects.equals(veld.oud(), veld.nieuw()))
                .toList();
    }

    private static Map<String, @Nullable String> velden(Object ding) {
        var velden = new LinkedHashMap<String, @Nullable String>();
        verzamel(ding.getClass(), ding, velden);
        return velden;
    }

    private static void verzamel(Class<?> soort, @Nullable Object ding, Map<String, @Nullable String> velden) {
        for (var deel : soort.getRecordComponents()) {
            var waarde = ding == null ? null : waarde(deel, ding);
            if (isSamengesteld(deel.getType())) {
                verzamel(deel.getType(), waarde, velden);
            } else {
                velden.put(NAMEN.getOrDefault(deel.getName(), deel.getName()), tekst(waarde));
            }
        }
    }

    private static boolean isSamengesteld(Class<?> soort) {
        return delen(soort).size() > 1 && soort != Vestigingscode.class;
    }

    /** A record of one part is that part; a list is its parts in one line. */
    private static @Nullable String tekst(@Nullable Object waarde) {
        return switch (waarde) {
            case null -> null;
            case Collection<?> alle ->
                alle.stream().map(deel -> String.valueOf(tekst(deel))).collect(Collectors.joining("|"));
            case Record een
            when delen(een.getClass()).size() == 1 ->
                tekst(waarde(delen(een.getClass()).getFirst(), een));
            default -> waarde.toString();
        };
    }

    private static List<RecordComponent> delen(Class<?> soort) {
        return soort.isRecord() ? Arrays.asList(soort.getRecordComponents()) : List.of();
    }

    private static @Nullable Object waarde(RecordComponent deel, Object ding) {
        try {
            var lezer = deel.getAccessor();
            lezer.setAccessible(true);
            return lezer.invoke(ding);
        } catch (ReflectiveOperationException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
