package nl.passendonderwijs.placement.leerling;

import java.util.UUID;

/** Another feature in which joining two ids has a consequence, within the transaction that joins them. */
public interface Samenvoeggevolg {

    /** @param samengevoegd the id that no longer leads */
    void naSamenvoeging(UUID leidend, UUID samengevoegd);
}
