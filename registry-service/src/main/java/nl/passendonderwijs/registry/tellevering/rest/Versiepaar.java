package nl.passendonderwijs.registry.tellevering.rest;

import java.util.Optional;

/** The two versions that a caller wants to hold against each other; empty means the last two. */
record Versiepaar(Optional<Integer> van, Optional<Integer> tot) {}
