package nl.passendonderwijs.kit.platform;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.Base64;

/** Tokens as an OIDC provider gives them, for tests. */
public final class Tokens {

    private static final KeyPair SLEUTELS = sleutels();
    private static final String ALLES =
            "registry:lezen registry:schrijven registry:beheren placement:lezen placement:schrijven funding:lezen"
                    + " funding:schrijven plan:lezen plan:schrijven";

    /** Holds nine digits that pass the check of a BSN, as one id in a hundred does. */
    private static final String TOEVALLIG_ALS_BSN = "3aaa739f-932c-4e19-8863-378fcdce3831";

    private Tokens() {}

    public static String publiekeSleutel() {
        return Base64.getEncoder().encodeToString(SLEUTELS.getPublic().getEncoded());
    }

    /** A good token with every ordinary scope. */
    public static String van(String organisatie) {
        return metScope(organisatie, ALLES);
    }

    public static String metScope(String organisatie, String scope) {
        return teken(organisatie, scope, "passend-onderwijs", Duration.ofHours(1), SLEUTELS.getPrivate());
    }

    public static String verlopen(String organisatie) {
        return teken(organisatie, ALLES, "passend-onderwijs", Duration.ofHours(-1), SLEUTELS.getPrivate());
    }

    public static String voorEenAnder(String organisatie) {
        return teken(organisatie, ALLES, "een-ander", Duration.ofHours(1), SLEUTELS.getPrivate());
    }

    public static String vanEenAnder(String organisatie) {
        return teken(
                organisatie,
                ALLES,
                "passend-onderwijs",
                Duration.ofHours(1),
                sleutels().getPrivate());
    }

    private static String teken(String organisatie, String scope, String voor, Duration geldig, PrivateKey sleutel) {
        var nu = System.currentTimeMillis() / 1000;
        return Jwt.issuer("urn:passend-onderwijs:lokaal")
                .audience(voor)
                .subject("test")
                .claim("jti", TOEVALLIG_ALS_BSN)
                .claim("azp", "sis-test")
                .claim("organisatie", organisatie)
                .claim("scope", scope)
                .issuedAt(nu - 7200)
                .expiresAt(nu + geldig.toSeconds())
                .jws()
                .sign(sleutel);
    }

    private static KeyPair sleutels() {
        try {
            var maker = KeyPairGenerator.getInstance("RSA");
            maker.initialize(2048);
            return maker.generateKeyPair();
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
