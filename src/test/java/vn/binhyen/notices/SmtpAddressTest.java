package vn.binhyen.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpAddressTest {

    @Test
    void readsUserPasswordHostPortAndSender() {
        var address =
                SmtpAddress.parse("smtps://bcd%40hn.example:m%3At%20kh%E1%BA%A9u@mail.example:466?from=bcd@hn.example");
        assertThat(address.user()).isEqualTo("bcd@hn.example");
        assertThat(address.password()).isEqualTo("m:t khẩu");
        assertThat(address.port()).isEqualTo(466);
        assertThat(address.from()).isEqualTo("bcd@hn.example");
        assertThat(address.properties()).containsEntry("mail.smtp.ssl.enable", "true");
    }

    @Test
    void theUserIsTheSenderWhereItIsAnAddress() {
        assertThat(SmtpAddress.parse("smtp://bcd%40hn.example:x@mail.example").from())
                .isEqualTo("bcd@hn.example");
    }

    @Test
    void aPasswordIsNotToldInClearToAnotherMachine() {
        assertThat(SmtpAddress.parse("smtp://u:x@mail.example?from=a@b.example").properties())
                .containsEntry("mail.smtp.starttls.required", "true");
        assertThat(SmtpAddress.parse("smtp://mail.example?from=a@b.example").properties())
                .containsEntry("mail.smtp.starttls.required", "false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://u:secret@mail.example?from=a@b.example",
                "smtp://u:secret@mail.example",
                "smtp://u:secret@mail.example?from=nobody",
                "smtp://u:secret@ mail",
                "secret"
            })
    void whatCannotBeUsedIsRefusedWithoutRepeatingThePassword(String url) {
        assertThatThrownBy(() -> SmtpAddress.parse(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BINHYEN_SMTP_URL")
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }

    @Test
    void sayingWhereItIsDoesNotSayThePassword() {
        assertThat(SmtpAddress.parse("smtp://u:secret@mail.example?from=a@b.example")
                        .toString())
                .isEqualTo("mail.example:587");
    }
}
