package vn.binhyen.exchange;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;

/** The key pair with which this installation signs. Its secret half is in no text of it. */
final class SigningKey {

    private final String publicKey;
    private final byte[] secret;
    private final Instant madeAt;

    SigningKey(String publicKey, byte[] secret, Instant madeAt) {
        this.publicKey = publicKey;
        this.secret = secret.clone();
        this.madeAt = madeAt;
    }

    static SigningKey fresh(Instant at) {
        try {
            var pair = KeyPairGenerator.getInstance(PublicKeys.ALGORITHM).generateKeyPair();
            return new SigningKey(
                    PublicKeys.text(pair.getPublic()), pair.getPrivate().getEncoded(), at);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java since 15 has it
        }
    }

    String publicKey() {
        return publicKey;
    }

    Instant madeAt() {
        return madeAt;
    }

    String id() {
        return PublicKeys.id(publicKey);
    }

    byte[] secret() {
        return secret.clone();
    }

    byte[] sign(byte[] payload) {
        return sign(payload, SignedFile.REPORTS);
    }

    byte[] sign(byte[] payload, String type) {
        return SignedFile.sign(payload, type, privateKey(), id());
    }

    private PrivateKey privateKey() {
        try {
            return KeyFactory.getInstance(PublicKeys.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
