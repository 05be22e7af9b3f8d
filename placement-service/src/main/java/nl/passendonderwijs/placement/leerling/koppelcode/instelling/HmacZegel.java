package nl.passendonderwijs.placement.leerling.koppelcode.instelling;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.passendonderwijs.placement.leerling.koppelcode.Koppelcode;
import nl.passendonderwijs.placement.leerling.koppelcode.Koppelzegel;

/** HMAC-SHA256 with a key of its own, drawn from the given one, which may serve elsewhere too. */
final class HmacZegel implements Koppelzegel {

    private static final String ALGORITME = "HmacSHA256";
    private static final int SLEUTEL_BYTES = 32;
    private static final String DOEL = "koppelcode";

    private final SecretKeySpec sleutel;

    HmacZegel(byte[] bron) {
        if (bron.length != SLEUTEL_BYTES) {
            throw new IllegalStateException("swv.koppelcode.sleutel must be 32 bytes in base64");
        }
        sleutel = new SecretKeySpec(reken(new SecretKeySpec(bron, ALGORITME), DOEL), ALGORITME);
    }

    @Override
    public byte[] van(Koppelcode code) {
        return reken(sleutel, code.tekens());
    }

    private static byte[] reken(SecretKeySpec sleutel, String tekst) {
        try {
            var mac = Mac.getInstance(ALGORITME);
            mac.init(sleutel);
            return mac.doFinal(tekst.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException fout) {
            throw new IllegalStateException("a koppelcode cannot be sealed", fout);
        }
    }
}
