package vn.binhyen.lineages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.binhyen.lineages.LineageRefused.Why;

class CoreListTest {

    CoreElement gate = new CoreElement(UUID.randomUUID(), "Có người trực cổng");
    CoreElement desk = new CoreElement(UUID.randomUUID(), "Báo ngay cho trực ban");
    CoreList core = new CoreList(List.of(gate, desk));

    @Test
    void whatStaysWordForWordStaysTheSameElementWhereverItStands() {
        var rewritten = core.rewritten(List.of("Mới", desk.text(), gate.text())).elements();
        assertThat(rewritten.subList(1, 3)).containsExactly(desk, gate);
        assertThat(rewritten.getFirst().id()).isNotIn(gate.id(), desk.id());
    }

    @Test
    void isShortAndNamesEachOnce() {
        refuses(IntStream.range(0, 11).mapToObj(String::valueOf).toList(), Why.TOO_MANY);
        refuses(List.of("x".repeat(201)), Why.TOO_LONG);
        refuses(List.of("Có người trực", "co nguoi TRUC"), Why.TWICE);
        assertThat(core.rewritten(Collections.emptyList()).elements()).isEmpty();
    }

    @Test
    void whoeverReadAnotherListOrAnotherOrderIsRefused() {
        assertThat(core.asRead(List.of(gate.id(), desk.id()))).isEqualTo(core);
        assertThat(core.asRead(null)).isEqualTo(core);
        for (var read : List.of(List.of(gate.id()), List.of(desk.id(), gate.id()), Collections.<UUID>emptyList()))
            assertThatThrownBy(() -> core.asRead(read))
                    .isInstanceOfSatisfying(
                            LineageRefused.class,
                            refused -> assertThat(refused.why()).isEqualTo(Why.CORE_CHANGED));
    }

    @Test
    void linesOfNothingAreNoElements() {
        assertThat(new CoreForm(" Một \r\n\r\n  \nHai", null).lines()).containsExactly("Một", "Hai");
    }

    private void refuses(List<String> texts, Why why) {
        assertThatThrownBy(() -> core.rewritten(texts))
                .isInstanceOfSatisfying(
                        LineageRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
