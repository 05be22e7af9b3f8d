package nl.passendonderwijs.lokaal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One of the programs that together are the platform, with its place in the row of ports. */
public enum Dienst {
    REGISTRY(1),
    PLACEMENT(2),
    FUNDING(3),
    PLAN(4),
    GATEWAY(0);

    private final int poortverschil;

    Dienst(int poortverschil) {
        this.poortverschil = poortverschil;
    }

    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    int poortverschil() {
        return poortverschil;
    }

    /** The gateway holds no data; every other one owns a database of its own name. */
    public static List<Dienst> metDatabank() {
        return Arrays.stream(values()).filter(dienst -> dienst != GATEWAY).toList();
    }
}
