package vn.binhyen.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordRulesTest {

    @Test
    void aLongSentenceIsWelcome() {
        assertThat(PasswordRules.problem("con mèo trèo lên cây cau", "an.nguyen"))
                .isEmpty();
    }

    @Test
    void elevenCharactersAreTooFew() {
        assertThat(PasswordRules.problem("abcdefghi12")).contains("short");
        assertThat(PasswordRules.problem("ábcdèfghĩ125")).isEmpty();
    }

    @Test
    void theOwnNameWithANumberIsNotAPassword() {
        assertThat(PasswordRules.problem("Nguyễn.Văn.An.1", "nguyen.van.an")).contains("name");
    }

    @Test
    void whatEverybodyTriesFirstIsRefusedHoweverItIsAccented() {
        assertThat(PasswordRules.problem("Mật khẩu 123456")).contains("common");
        assertThat(PasswordRules.problem("aaaabbbbaaaabbbb")).contains("common");
    }
}
