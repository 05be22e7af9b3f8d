package nl.passendonderwijs.placement.tekst.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals a text with AES-256-GCM; the seal holds for one row only, so texts cannot change places. */
@Singleton
class Kluis {

    private static final int IV_BYTES = 12;
    private static final int MERK_BITS = 128;
    private static final int SLEUTEL_BYTES = 32;

    private final SecureRandom toeval = new SecureRandom();
    private final String huidig;
    private final Map<String, SecretKey> sleutels;

    @Inject
    Kluis(Tekstinstelling instelling) {
        huidig = instelling.sleutelId();
        sleutels = instelling.alle().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, paar -> sleutel(paar.getValue())));
    }

    /** A text as it lies in the database. */
    record Verzegeld(String sleutelId, byte[] iv, byte[] inhoud) {}

    Verzegeld verzegel(UUID rij, String tekst) {
        var iv = new byte[IV_BYTES];
        toeval.nextBytes(iv);
        var inhoud = reken(Cipher.ENCRYPT_MODE, huidig, iv, rij, tekst.getBytes(StandardCharsets.UTF_8));
        return new Verzegeld(huidig, iv, inhoud);
    }

    String open(UUID rij, Verzegeld tekst) {
        return new String(
                reken(Cipher.DECRYPT_MODE, tekst.sleutelId(), tekst.iv(), rij, tekst.inhoud()), StandardCharsets.UTF_8);
    }

    private byte[] reken(int richting, String sleutelId, byte[] iv, UUID rij, byte[] inhoud) {
        var sleutel = sleutels.get(sleutelId);
        if (sleutel == null) {
            throw new IllegalStateException("no key with id " + sleutelId);
        }
        try {
            var cijfer = Cipher.getInstance("AES/GCM/NoPadding");
            cijfer.init(richting, sleutel, new GCMParameterSpec(MERK_BITS, iv));
            cijfer.updateAAD(rij.toString().getBytes(StandardCharsets.UTF_8));
            return cijfer.doFinal(inhoud);
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException("a free text cannot be sealed or opened", fout);
        }
    }

    private static SecretKey sleutel(String base64) {
        var bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != SLEUTEL_BYTES) {
            throw new IllegalStateException("swv.tekst.sleutel must be 32 bytes in base64");
        }
        return new SecretKeySpec(bytes, "AES");
    }
}
