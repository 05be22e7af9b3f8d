package nl.passendonderwijs.kit.idempotentie;

/**
 * Identifies one attempt to write: the caller's key, within what that caller does there.
 *
 * @param organisatie who acts
 * @param client the system that calls (azp)
 * @param operatie method and path
 * @param sleutel the Idempotency-Key header
 * @param inhoud SHA-256 of the body, the only trace of it that is kept
 */
public record Idempotentiesleutel(String organisatie, String client, String operatie, String sleutel, byte[] inhoud) {}
