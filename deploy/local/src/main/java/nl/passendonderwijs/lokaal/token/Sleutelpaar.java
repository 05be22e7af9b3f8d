package nl.passendonderwijs.lokaal.token;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import nl.passendonderwijs.lokaal.Eigendom;

/** The RS256 key pair of this platform; the public half follows from the private one. */
public record Sleutelpaar(RSAPrivateCrtKey prive) {

    private static final int BITS = 2048;
    private static final String KOP = "-----BEGIN PRIVATE KEY-----\n";
    private static final String STAART = "\n-----END PRIVATE KEY-----\n";

    /** Reads the pair from {@code prive.pem} in this folder; makes it the first time. */
    public static Sleutelpaar uit(Path map) throws IOException, GeneralSecurityException {
        var bestand = map.resolve("prive.pem");
        if (!Files.exists(bestand)) {
            Eigendom.schrijf(bestand, pem(nieuw()));
        }
        return uitPem(Files.readString(bestand));
    }

    /** The public key as a service wants it: SubjectPublicKeyInfo in base64, without PEM lines. */
    public String publiek() throws GeneralSecurityException {
        var deel = new RSAPublicKeySpec(prive.getModulus(), prive.getPublicExponent());
        var sleutel = KeyFactory.getInstance("RSA").generatePublic(deel);
        return Base64.getEncoder().encodeToString(sleutel.getEncoded());
    }

    byte[] onderteken(byte[] bytes) throws GeneralSecurityException {
        var handtekening = Signature.getInstance("SHA256withRSA");
        handtekening.initSign(prive);
        handtekening.update(bytes);
        return handtekening.sign();
    }

    /** Keeps the private key out of logs. */
    @Override
    public String toString() {
        return "Sleutelpaar[RS256]";
    }

    private static PrivateKey nieuw() throws GeneralSecurityException {
        var maker = KeyPairGenerator.getInstance("RSA");
        maker.initialize(BITS);
        return maker.generateKeyPair().getPrivate();
    }

    private static String pem(PrivateKey sleutel) {
        return KOP + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(sleutel.getEncoded()) + STAART;
    }

    private static Sleutelpaar uitPem(String pem) throws GeneralSecurityException {
        var bytes = Base64.getMimeDecoder().decode(pem.replace(KOP, "").replace(STAART, ""));
        var sleutel = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        return new Sleutelpaar((RSAPrivateCrtKey) sleutel);
    }
}
