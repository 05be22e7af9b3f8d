package nl.passendonderwijs.placement.leerling;

import java.time.LocalDate;
import java.util.UUID;

/** A pupil: an id of the platform and a birth date, nothing that names a person. */
public record Leerling(UUID id, LocalDate geboortedatum) {}
