package vn.binhyen.exchange;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.binhyen.exchange.ExchangeRefused.Why;

/**
 * A flattened JSON Web Signature (RFC 7515, section 7.2.2) with Ed25519 (RFC 8037, RFC 9864). Nothing that it holds is believed before its signature is checked.
 * Pure.
 */
record SignedFile(String header, String payload, String signature, String keyId, String type) {

    /** Of reports; nothing but a text for people where it is read. */
    static final String REPORTS = "vnd.binhyen.reports+json";

    private static final Set<String> MEMBERS = Set.of("payload", "protected", "signature");

    /** RFC 9864 names the curve; libraries of before write the older name for the same. */
    private static final Set<String> ALGORITHMS = Set.of("Ed25519", "EdDSA");

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    static byte[] sign(byte[] payload, String type, PrivateKey key, String keyId) {
        var head = StrictJson.write(new Head("Ed25519", keyId, type));
        var header = ENCODER.encodeToString(head);
        var body = ENCODER.encodeToString(payload);
        try {
            var signer = Signature.getInstance(PublicKeys.ALGORITHM);
            signer.initSign(key);
            signer.update((header + "." + body).getBytes(US_ASCII));
            return StrictJson.write(new Flattened(body, header, ENCODER.encodeToString(signer.sign())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads what is around the payload, not the payload. */
    static SignedFile read(byte[] content) {
        var file = tree(content);
        var names = Set.copyOf(file.propertyNames());
        if (!names.equals(MEMBERS)) throw new ExchangeRefused(Why.BROKEN);
        var header = text(file, "protected");
        var head = tree(decoded(header));
        if (!ALGORITHMS.contains(text(head, "alg"))) throw new ExchangeRefused(Why.ALGORITHM);
        if (head.has("crit") || head.has("b64"))
            throw new ExchangeRefused(Why.ALGORITHM); // asks for what is not done here
        return new SignedFile(
                header,
                text(file, "payload"),
                text(file, "signature"),
                text(head, "kid"),
                head.path("typ").asString(""));
    }

    /** The payload, once the signature is the key's. */
    byte[] verified(PublicKey key) {
        var body = decoded(payload);
        try {
            var verifier = Signature.getInstance(PublicKeys.ALGORITHM);
            verifier.initVerify(key);
            verifier.update((header + "." + payload).getBytes(US_ASCII));
            if (verifier.verify(decoded(signature))) return body;
        } catch (GeneralSecurityException notASignature) {
            throw new ExchangeRefused(Why.TAMPERED);
        }
        throw new ExchangeRefused(Why.TAMPERED);
    }

    private record Head(String alg, String kid, String typ) {}

    private record Flattened(
            String payload,

            @com.fasterxml.jackson.annotation.JsonProperty("protected")
            String header,

            String signature) {}

    private static JsonNode tree(byte[] json) {
        try {
            var tree = StrictJson.tree(json);
            if (tree.isObject()) return tree;
        } catch (JacksonException unreadable) {
            throw new ExchangeRefused(Why.BROKEN);
        }
        throw new ExchangeRefused(Why.BROKEN);
    }

    private static String text(JsonNode object, String name) {
        @Nullable JsonNode value = object.get(name);
        if (value == null || !value.isString()) throw new ExchangeRefused(Why.BROKEN);
        return value.stringValue();
    }

    /** Only what base64url writes: two texts never stand for the same bytes. */
    private static byte[] decoded(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (Arrays.equals(ENCODER.encode(bytes), text.getBytes(US_ASCII))) return bytes;
        } catch (IllegalArgumentException unreadable) {
            throw new ExchangeRefused(Why.BROKEN);
        }
        throw new ExchangeRefused(Why.BROKEN);
    }
}
