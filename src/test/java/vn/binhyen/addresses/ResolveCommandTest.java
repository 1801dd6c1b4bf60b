package vn.binhyen.addresses;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What {@code bin/binhyen resolve} writes for what it reads. */
class ResolveCommandTest {

    private final java.io.InputStream before = System.in;

    @AfterEach
    void giveBackTheInput() {
        System.setIn(before);
    }

    @Test
    void eachLineIsAnsweredByOneJsonLine() {
        assertThat(answered("Phường Ngọc Hà, Quận Ba Đình, Hà Nội\n\n", "--json"))
                .isEqualTo("""
                        {"input":"Phường Ngọc Hà, Quận Ba Đình, Hà Nội","former":[{"code":"00016","name":"Phường Ngọc Hà"}],\
                        "communes":[{"code":"00004","name":"Phường Ba Đình","share":"partial"},\
                        {"code":"00008","name":"Phường Ngọc Hà","share":"partial"}],"confidence":0.98,"reason":"ward-in-district"}
                        {"input":"","former":[],"communes":[],"confidence":0.0,"reason":"nothing-found"}
                        """);
    }

    @Test
    void columnsOfACsvTextAreReadByTheirNames() {
        var csv = "\uFEFFstt;Phường/Xã;\"Quận/Huyện\";Tỉnh\n1;\"P. Trúc Bạch\";Ba Đình;HN\n";
        assertThat(answered(csv))
                .isEqualTo("P. Trúc Bạch, Ba Đình, HN\tPhường Trúc Bạch\tPhường Ba Đình\t0.98\tward-in-district\n");
        assertThat(answered("set,ward,district,province\nset1,Xã Tam Đồng,Huyện Mê Linh,Hà Nội\n", "--json"))
                .startsWith("{\"input\":\"Xã Tam Đồng, Huyện Mê Linh, Hà Nội\",\"former\":[{\"code\":\"08995\"");
    }

    @Test
    void aPointDecidesBetweenThePartsOfASplitWard() {
        var csv =
                "ward;district;province;Kinh độ;Vĩ độ\nPhường Ngọc Hà;Ba Đình;Hà Nội;105,816;21,0381\nPhường Ngọc Hà;Ba Đình;Hà Nội;;x\n";
        assertThat(answered(csv).lines())
                .containsExactly(
                        "Phường Ngọc Hà, Ba Đình, Hà Nội\tPhường Ngọc Hà\tPhường Ngọc Hà\t0.98\tpoint-in-part",
                        "Phường Ngọc Hà, Ba Đình, Hà Nội\tPhường Ngọc Hà\tPhường Ba Đình; Phường Ngọc Hà\t0.98\tward-in-district");
    }

    @Test
    void anEmptyInputIsAnsweredByNothing() {
        assertThat(answered("", "--json")).isEmpty();
    }

    private static String answered(String input, String... options) {
        System.setIn(new ByteArrayInputStream(input.getBytes(UTF_8)));
        var out = new StringWriter();
        int code = new CommandLine(new ResolveCommand())
                .setOut(new PrintWriter(out))
                .execute(options);
        assertThat(code).isZero();
        return out.toString().replace(System.lineSeparator(), "\n");
    }
}
