package vn.binhyen.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.PublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhyen.exchange.ExchangeRefused.Why;

/** A signed file is what RFC 7515 and RFC 8037 say, and nothing but it is read. */
class SignedFileTest {

    private static final byte[] PAYLOAD = "{\"a\":1}".getBytes(UTF_8);

    private final SigningKey key = SigningKey.fresh(Instant.EPOCH);
    private final PublicKey publicKey = PublicKeys.key(key.publicKey());

    @Test
    void whatIsSignedIsReadBack() {
        var file = SignedFile.read(key.sign(PAYLOAD));
        assertThat(file.keyId()).isEqualTo(key.id());
        assertThat(file.verified(publicKey)).isEqualTo(PAYLOAD);
    }

    /** RFC 8037, appendix A.2 and A.3. */
    @Test
    void aKeyIsNamedByItsThumbprint() {
        assertThat(PublicKeys.id("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"))
                .isEqualTo("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    }

    /** RFC 8037, appendix A.4: its payload is no JSON, and its header names no key; signature and key are the same. */
    @Test
    void theExampleOfTheStandardIsVerified() {
        var standard = new SignedFile(
                "eyJhbGciOiJFZERTQSJ9",
                "RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc",
                "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg",
                "",
                "");
        var itsKey = PublicKeys.key("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
        assertThat(standard.verified(itsKey)).asString(UTF_8).isEqualTo("Example of Ed25519 signing");
    }

    @Test
    void oneLetterOfThePayloadMoreIsNoticed() {
        var file = new String(key.sign(PAYLOAD), UTF_8);
        var other = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"a\":2}".getBytes(UTF_8));
        var mine = Base64.getUrlEncoder().withoutPadding().encodeToString(PAYLOAD);
        assertRefused(Why.TAMPERED, file.replace(mine, other));
    }

    @Test
    void anotherKeyDidNotSignIt() {
        var file = SignedFile.read(SigningKey.fresh(Instant.EPOCH).sign(PAYLOAD));
        assertThatThrownBy(() -> file.verified(publicKey)).isInstanceOf(ExchangeRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "HS256", "ES256", "ed25519"})
    void otherAlgorithmsAreRefusedBeforeAnythingIsVerified(String algorithm) {
        assertRefused(Why.ALGORITHM, file("{\"alg\":\"" + algorithm + "\",\"kid\":\"x\"}"));
    }

    @Test
    void whatAHeaderAsksForAndNobodyDoesIsRefused() {
        assertRefused(Why.ALGORITHM, file("{\"alg\":\"Ed25519\",\"kid\":\"x\",\"crit\":[\"exp\"],\"exp\":1}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "{}",
                "{\"payload\":\"\",\"protected\":\"\"}",
                "{\"payload\":\"e30\",\"protected\":\"e30\",\"signature\":\"AA\"}",
                "{\"payload\":\"e30\",\"payload\":\"e31\",\"protected\":\"e30\",\"signature\":\"AA\"}",
                "{\"payload\":\"e30\",\"protected\":\"e30\",\"signature\":\"AA\",\"header\":{}}",
                "{\"payload\":\"e30\",\"protected\":\"e30\",\"signature\":\"AA\"} {}",
                "[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]"
            })
    void whatIsNoSignedFileIsBroken(String content) {
        assertRefused(Why.BROKEN, content);
    }

    /** Otherwise something unsigned would come along, and one report would come as two different files. */
    @Test
    void whatIsBesideTheSignedOrSpellsItOtherwiseIsBroken() {
        var file = new String(key.sign(PAYLOAD), UTF_8);
        assertThat(SignedFile.read(file.getBytes(UTF_8)).verified(publicKey)).isEqualTo(PAYLOAD);
        assertRefused(Why.BROKEN, file.replace("{\"payload\"", "{\"header\":{},\"payload\""));
        var signature = SignedFile.read(file.getBytes(UTF_8)).signature();
        var letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        var last = letters.charAt(letters.indexOf(signature.charAt(signature.length() - 1)) + 1);
        var spelt = signature.substring(0, signature.length() - 1) + last;
        assertThat(Base64.getUrlDecoder().decode(spelt))
                .isEqualTo(Base64.getUrlDecoder().decode(signature));
        assertRefused(Why.BROKEN, file.replace(signature, spelt));
        assertRefused(Why.BROKEN, file.replace(signature, signature + "=="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1.5", "-1e-999999999", "1234567890"})
    void aNumberThatIsNotWholeAndSmallIsNeverComputed(String number) {
        assertThatThrownBy(() -> StrictJson.tree(("{\"a\":[" + number + "]}").getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        ExchangeRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Why.NUMBER));
    }

    @Test
    void aFingerprintCanBeReadToSomebody() {
        assertThat(PublicKeys.fingerprint(key.publicKey())).matches("([0-9a-f]{4} ){7}[0-9a-f]{4}");
        var id = HexFormat.of().formatHex(Base64.getUrlDecoder().decode(key.id()));
        assertThat(id).startsWith(PublicKeys.fingerprint(key.publicKey()).replace(" ", ""));
    }

    private void assertRefused(Why why, String content) {
        assertThatThrownBy(() -> SignedFile.read(content.getBytes(UTF_8)).verified(publicKey))
                .isInstanceOfSatisfying(
                        ExchangeRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private static String file(String header) {
        return "{\"payload\":\"e30\",\"protected\":\"%s\",\"signature\":\"AA\"}"
                .formatted(Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(UTF_8)));
    }
}
