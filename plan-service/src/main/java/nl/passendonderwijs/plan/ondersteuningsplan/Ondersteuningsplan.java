package nl.passendonderwijs.plan.ondersteuningsplan;

import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.SwvCode;

/**
 * What a samenwerkingsverband lays down about support and money for at most four years.
 *
 * @param status state of its life cycle
 * @param versie one higher with each change
 */
public record Ondersteuningsplan(UUID id, SwvCode swv, Periode periode, String status, int versie) {}
