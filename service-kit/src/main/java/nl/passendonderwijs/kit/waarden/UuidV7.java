package nl.passendonderwijs.kit.waarden;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoField;
import java.util.UUID;

/**
 * Time-ordered identifiers (RFC 9562, version 7). Stateless: ids follow the clock to a quarter of a microsecond; use
 * {@link UuidReeks} where ids of one maker must rise strictly.
 */
public final class UuidV7 {
    private static final Formaat FORMAAT = Formaat.van(
            "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
            "ongeldige-uuid", "Een id is een UUID, zoals 01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12.");
    private static final int NANOS_PER_MILLI = 1_000_000;

    private UuidV7() {}

    public static UUID nieuw(InstantSource klok) {
        return opTik(tik(klok.instant()));
    }

    /**
     * Reads a UUID of any version.
     *
     * @throws OngeldigeWaarde code {@code ongeldige-uuid}
     */
    public static UUID van(String tekst) {
        FORMAAT.eis(tekst);
        return UUID.fromString(tekst);
    }

    /** Milliseconds since 1970 and, in the 12 lowest bits, the part of the millisecond that has passed. */
    static long tik(Instant moment) {
        long deel = (moment.get(ChronoField.NANO_OF_SECOND) % NANOS_PER_MILLI) * 4096L / NANOS_PER_MILLI;
        return moment.toEpochMilli() << 12 | deel;
    }

    static UUID opTik(long tik) {
        long hoog = (tik >>> 12) << 16 | 0x7000L | (tik & 0xFFFL);
        /* The low half of a random UUID is 62 random bits behind the variant, which version 7 asks for too. */
        return new UUID(hoog, UUID.randomUUID().getLeastSignificantBits());
    }
}
