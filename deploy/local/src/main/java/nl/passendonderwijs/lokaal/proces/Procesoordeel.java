package nl.passendonderwijs.lokaal.proces;

import java.util.List;
import java.util.Optional;

/** Whose a process id is: an id outlives its process and may by now belong to a stranger. */
public sealed interface Procesoordeel {

    record Weg() implements Procesoordeel {}

    record VanEenAnder() implements Procesoordeel {}

    record VanOns(ProcessHandle proces) implements Procesoordeel {}

    /**
     * Judges by the command line.
     *
     * @param kenmerken pieces that the command line of our own process always contains
     */
    static Procesoordeel over(long pid, List<String> kenmerken) {
        return ProcessHandle.of(pid)
                .filter(Leven::in)
                .map(proces -> over(proces, kenmerken))
                .orElseGet(Weg::new);
    }

    /** The process itself when it is alive and ours. */
    default Optional<ProcessHandle> eigen() {
        return switch (this) {
            case VanOns(ProcessHandle proces) -> Optional.of(proces);
            case Weg _, VanEenAnder _ -> Optional.empty();
        };
    }

    private static Procesoordeel over(ProcessHandle proces, List<String> kenmerken) {
        var opdracht = Opdrachtregel.van(proces);
        return kenmerken.stream().allMatch(opdracht::contains) ? new VanOns(proces) : new VanEenAnder();
    }
}
