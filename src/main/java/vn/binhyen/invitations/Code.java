package vn.binhyen.invitations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet's reader types: twelve letters and digits of Crockford's alphabet, 60 bits. It has no I, L, O or U, so that
 * it can be told over the telephone; whoever types an O means 0, an I or L means 1.
 */
record Code(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final int BITS = 5;

    /** Makes each guess at a stolen hash cost ten thousand: 60 bits alone would not hold out as long as a code works. */
    private static final int ROUNDS = 10_000;

    private static final byte[] SALT = "binhyen.invitations".getBytes(UTF_8);

    /** The code of an invitation follows from its batch's secret; without that nobody can tell it. */
    static Code of(byte[] secret, UUID invitation) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return of(ByteBuffer.wrap(mac.doFinal(invitation.toString().getBytes(UTF_8)))
                    .getLong());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** Reads what somebody typed or scanned, with or without dashes and spaces. */
    static Optional<Code> read(@Nullable String typed) {
        if (typed == null) return Optional.empty();
        var plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}.]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean looksLikeOne =
                plain.length() == LENGTH && plain.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
        return looksLikeOne ? Optional.of(new Code(plain)) : Optional.empty();
    }

    /** What is kept of it. */
    byte[] hash() {
        try {
            var spec = new PBEKeySpec(value.toCharArray(), SALT, ROUNDS, 256);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In groups of four, as it is printed and said. */
    @Override
    public String toString() {
        return value.substring(0, GROUP) + "-" + value.substring(GROUP, 2 * GROUP) + "-" + value.substring(2 * GROUP);
    }

    private static Code of(long bits) {
        var text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt((int) (bits >>> (Long.SIZE - BITS * (i + 1))) & (ALPHABET.length() - 1)));
        }
        return new Code(text.toString());
    }
}
