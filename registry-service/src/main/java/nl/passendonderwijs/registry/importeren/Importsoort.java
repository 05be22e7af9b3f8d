package nl.passendonderwijs.registry.importeren;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The kinds of file that the register reads. */
public enum Importsoort {
    REGISTER_SAMENWERKINGSVERBANDEN,
    REGISTER_GEMEENTEN,
    REGISTER_POSTCODES,
    REGISTER_BESTUREN,
    REGISTER_VESTIGINGEN,
    REGISTER_VESTIGINGEN_GESLOTEN,
    REGISTER_LEERLINGAANTALLEN,
    DUO_VESTIGINGEN_BO;

    /** True when a file tells how things stand on a day, which then cannot be one that is still to come. */
    public boolean teltStand() {
        return this == DUO_VESTIGINGEN_BO;
    }

    /**
     * For which day a file of this kind speaks. Our own lists may correct what was there; DUO tells how things stand,
     * so without a day it is how they stand today. A list of what is closed has days of its own.
     */
    public @Nullable LocalDate peildatum(@Nullable LocalDate gegeven, LocalDate vandaag) {
        return switch (this) {
            case DUO_VESTIGINGEN_BO -> gegeven == null ? vandaag : gegeven;
            case REGISTER_VESTIGINGEN_GESLOTEN -> null;
            case REGISTER_SAMENWERKINGSVERBANDEN,
                    REGISTER_GEMEENTEN,
                    REGISTER_POSTCODES,
                    REGISTER_BESTUREN,
                    REGISTER_VESTIGINGEN,
                    REGISTER_LEERLINGAANTALLEN -> gegeven;
        };
    }
}
