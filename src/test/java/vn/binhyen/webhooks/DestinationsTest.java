package vn.binhyen.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhyen.webhooks.Destinations.Refused;

/** Where messages may be sent, without asking any name server. */
class DestinationsTest {

    final Destinations strict = new Destinations(false);
    final Destinations lenient = new Destinations(true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.8",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001:db8::1",
                "2001::1"
            })
    void aPrivateAddressIsRefused(String address) throws Exception {
        assertThat(Destinations.isPrivate(InetAddress.getByName(address))).isTrue();
        var host = address.contains(":") ? "[" + address + "]" : address;
        assertThatThrownBy(() -> strict.resolve("https://" + host + "/x"))
                .isInstanceOf(Refused.class)
                .hasMessage("PRIVATE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "100.63.0.1",
                "100.128.0.1",
                "172.32.0.1",
                "192.0.1.1",
                "2606:4700::1111",
                "2405:4800::1"
            })
    void aPublicAddressIsNot(String address) throws Exception {
        assertThat(Destinations.isPrivate(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://2130706433/", "https://localhost/", "https://127.1/"})
    void anotherWayToWriteItDoesNotHelp(String url) {
        assertThatThrownBy(() -> strict.resolve(url)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "https://",
                "https:///x",
                "ftp://8.8.8.8/",
                "file:///etc/passwd",
                "https://a:b@8.8.8.8/",
                "https://8.8.8.8/#x",
                "https://8.8.8.8:99999/",
                "https://8.8.8.8:0/",
                "https://8.8.8.8/ x",
                "https://8.8.8.8/đ",
                "https://8.8.8.8/\r\nX: y"
            })
    void whatIsNoAddressIsRefused(String url) {
        assertThatThrownBy(() -> lenient.resolve(url))
                .isInstanceOf(Refused.class)
                .hasMessage("NO_ADDRESS");
    }

    @Test
    void plainHttpIsForTheMachineItselfAndOnlyWhereAllowed() throws Exception {
        assertThatThrownBy(() -> strict.resolve("http://8.8.8.8/")).hasMessage("NOT_HTTPS");
        assertThatThrownBy(() -> strict.resolve("http://127.0.0.1/")).hasMessage("NOT_HTTPS");
        assertThatThrownBy(() -> lenient.resolve("http://8.8.8.8/")).hasMessage("NOT_HTTPS");
        assertThatThrownBy(() -> lenient.resolve("http://10.0.0.1/")).hasMessage("NOT_HTTPS");
        assertThat(lenient.resolve("HTTP://127.0.0.1:81/a?b=c").target()).isEqualTo("/a?b=c");
        assertThat(lenient.resolve("https://10.0.0.1").port()).isEqualTo(443);
    }
}
