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

    /**
     * For which day a file of this kind speaks. Our own lists may correct what was there; DUO tells how things stand,
     * so without a day it is how they stand today.
     */
    public @Nullable LocalDate peildatum(@Nullable LocalDate gegeven, LocalDate vandaag) {
        return this == DUO_VESTIGINGEN_BO && gegeven == null ? vandaag : gegeven;
    }
}
