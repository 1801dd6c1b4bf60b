package vn.binhyen.exchange;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** Ed25519 public keys as people pass them on: the {@code x} of RFC 8037, 32 bytes in base64url. Pure. */
final class PublicKeys {

    static final String ALGORITHM = "Ed25519";

    private static final int BYTES = 32;

    /** What stands before the 32 bytes in a SubjectPublicKeyInfo (RFC 8410). */
    private static final byte[] HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    private PublicKeys() {}

    static String text(PublicKey key) {
        var encoded = key.getEncoded();
        var bytes = new byte[BYTES];
        System.arraycopy(encoded, encoded.length - BYTES, bytes, 0, BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The key behind the text.
     *
     * @throws IllegalArgumentException where it is none
     */
    static PublicKey key(String text) {
        var bytes = Base64.getUrlDecoder().decode(text);
        if (bytes.length != BYTES) throw new IllegalArgumentException("An Ed25519 key has 32 bytes");
        var encoded = new byte[HEAD.length + BYTES];
        System.arraycopy(HEAD, 0, encoded, 0, HEAD.length);
        System.arraycopy(bytes, 0, encoded, HEAD.length, BYTES);
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Whether the text is a key, as this class writes it. */
    static boolean isKey(String text) {
        try {
            return text(key(text)).equals(text);
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /** By what files name the key: the thumbprint of RFC 7638. */
    static String id(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(thumbprint(text));
    }

    /** The first half of the same in groups that two people can read to each other. */
    static String fingerprint(String text) {
        var hex = HexFormat.of().formatHex(thumbprint(text), 0, BYTES / 2);
        return hex.replaceAll("(.{4})(?!$)", "$1 ");
    }

    private static byte[] thumbprint(String text) {
        var key = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + text + "\"}";
        return hash(key.getBytes(US_ASCII));
    }

    static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
