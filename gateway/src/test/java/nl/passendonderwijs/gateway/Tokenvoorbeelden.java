package nl.passendonderwijs.gateway;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** Tokens signed with a key made for this run, and others that look like them. */
final class Tokenvoorbeelden {

    private static final KeyPair EIGEN = sleutelpaar();
    private static final KeyPair VREEMD = sleutelpaar();

    private Tokenvoorbeelden() {}

    static String publiekeSleutel() {
        return Base64.getEncoder().encodeToString(EIGEN.getPublic().getEncoded());
    }

    static String geldig() {
        return geldig("sis-leverancier");
    }

    static String geldig(String client) {
        return claims().claim("azp", client).sign(EIGEN.getPrivate());
    }

    static String verlopen() {
        return claims().expiresAt(Instant.now().minusSeconds(60)).sign(EIGEN.getPrivate());
    }

    static String andereUitgever() {
        return claims().issuer("urn:iemand-anders").sign(EIGEN.getPrivate());
    }

    static String andereOntvanger() {
        return claims().audience("iets-anders").sign(EIGEN.getPrivate());
    }

    static String andereHandtekening() {
        return claims().sign(VREEMD.getPrivate());
    }

    static String verlopenEnVreemd() {
        return claims().expiresAt(Instant.now().minusSeconds(60)).sign(VREEMD.getPrivate());
    }

    static String verlopenVanEenAndereUitgever() {
        return claims().issuer("urn:iemand-anders")
                .expiresAt(Instant.now().minusSeconds(60))
                .sign(EIGEN.getPrivate());
    }

    static String zonderHandtekening() {
        var delen = geldig().split("\\.");
        var kop = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes());
        return kop + "." + delen[1] + ".";
    }

    private static JwtClaimsBuilder claims() {
        return Jwt.issuer("urn:passend-onderwijs:lokaal")
                .audience("passend-onderwijs")
                .subject("proef")
                .claim("organisatie", "swv:PO2602")
                .claim("scope", "placement:lezen")
                .issuedAt(Instant.now().minus(Duration.ofHours(1)))
                .expiresIn(Duration.ofHours(2));
    }

    private static KeyPair sleutelpaar() {
        try {
            var maker = KeyPairGenerator.getInstance("RSA");
            maker.initialize(2048);
            return maker.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
