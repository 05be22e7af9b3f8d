package nl.passendonderwijs.lokaal.opdracht;

import java.util.Locale;
import java.util.Optional;
import nl.passendonderwijs.lokaal.proces.Geheugen;

/** One process in the table of {@code ./swv status}. */
record Statusregel(String naam, Optional<Integer> poort, Optional<ProcessHandle> proces) {

    static final String KOP = "NAAM             PID   POORT    RSS MB  TOESTAND";

    boolean draait() {
        return proces.isPresent();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-12s %7s  %6s  %8s  %s",
                naam,
                proces.map(ProcessHandle::pid).map(String::valueOf).orElse("-"),
                poort.map(String::valueOf).orElse("-"),
                proces.flatMap(Geheugen::megabytes).map(String::valueOf).orElse("-"),
                draait() ? "draait" : "gestopt");
    }
}
