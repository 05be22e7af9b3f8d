package nl.passendonderwijs.placement.inzage;

import java.time.Instant;
import nl.passendonderwijs.kit.waarden.Organisatie;

/**
 * Someone looks at the record of a pupil: who, with which system, at what, when.
 *
 * @param organisatie on whose behalf; decides what there is to see
 * @param client the system that calls
 * @param wat the kind of record, never its content
 */
public record Inzage(Organisatie organisatie, String client, String wat, Instant op) {}
