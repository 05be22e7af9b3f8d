package nl.passendonderwijs.registry.importeren.verslag;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passendonderwijs.registry.importeren.verslag.Wijziging.Veld;
import org.jspecify.annotations.Nullable;

/** Finds the components in which two records of one kind differ; those of a record within it one by one. */
final class Veldverschil {

    private Veldverschil() {}

    static List<Veld> tussen(Object oud, Object nieuw) {
        return delen(oud.getClass()).stream()
                .flatMap(deel -> verschil(deel.getName(), waarde(deel, oud), waarde(deel, nieuw)))
                .toList();
    }

    private static Stream<Veld> verschil(String naam, @Nullable Object oud, @Nullable Object nieuw) {
        if (Objects.equals(oud, nieuw)) {
            return Stream.empty();
        }
        if (oud == null
                || nieuw == null
                || oud.getClass() != nieuw.getClass()
                || delen(oud.getClass()).size() < 2) {
            return Stream.of(new Veld(naam, tekst(oud), tekst(nieuw)));
        }
        return tussen(oud, nieuw).stream().map(deel -> new Veld(naam + "." + deel.veld(), deel.oud(), deel.nieuw()));
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
            case Record meer ->
                delen(meer.getClass()).stream()
                        .flatMap(deel -> Stream.ofNullable(tekst(waarde(deel, meer))))
                        .collect(Collectors.joining(" "));
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
