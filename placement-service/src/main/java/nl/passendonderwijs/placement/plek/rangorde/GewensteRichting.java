package nl.passendonderwijs.placement.plek.rangorde;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What parents wish goes before what is near, for only they can weigh the one against the other. */
record GewensteRichting(@Nullable String wens) implements Criterium {

    @Override
    public Comparator<Weging> volgorde() {
        return Comparator.comparing(this::past, Comparator.reverseOrder());
    }

    @Override
    public Optional<String> reden(Weging weging) {
        return Optional.ofNullable(wens)
                .map(gewenst -> (past(weging)
                                ? "Heeft de gewenste richting %s."
                                : "Heeft de richting %s, niet de gewenste.")
                        .formatted(weging.kandidaat().denominatie()));
    }

    boolean past(Weging weging) {
        return wens == null || wens.equalsIgnoreCase(weging.kandidaat().denominatie());
    }
}
