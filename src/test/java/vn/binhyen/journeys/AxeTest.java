package vn.binhyen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our way of asking axe finds what the library's own finds, also when it asks the same page again. */
@Tag("journey")
class AxeTest {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String WRONG = """
            <!doctype html><html><head><title></title></head><body>
            <h3>Tình hình</h3><img src="data:," ><input name="a"><select><option>1</option></select>
            <p style="color: #bbb; background: #fff">Mờ</p><p style="color: #ccc">Mờ hơn</p>
            <p><span style="color: #ddd">một</span> <b style="color: #ddd">hai</b></p>
            <ul><div>không phải mục</div></ul><a href="#"></a><button></button>
            <div role="checkbox" aria-checked="maybe" tabindex="5">?</div>
            <a href="#a" style="display: inline-block; width: 8px; height: 8px">a</a
            ><a href="#b" style="display: inline-block; width: 8px; height: 8px">b</a>
            </body></html>
            """;

    @ParameterizedTest
    @ValueSource(ints = {Visitor.NARROW, Visitor.WIDE})
    void whatIsWrongIsFoundByEitherWay(int width) {
        try (var visitor = Visitor.at(0, width)) {
            visitor.page().setContent(WRONG);
            var all = problems(new AxeBuilder(visitor.page()).setLegacyMode(true));
            var tagged =
                    problems(new AxeBuilder(visitor.page()).setLegacyMode(true).withTags(TAGS));
            assertThat(tagged).hasSizeGreaterThan(7).hasSizeLessThan(all.size());
            visitor.page().setContent(WRONG);

            for (int i = 0; i < 2; i++) {
                assertThat(Axe.problems(visitor.page())).isEqualTo(all);
                assertThat(Axe.problems(visitor.page(), TAGS)).isEqualTo(tagged);
            }
        }
    }

    /** The one row that is made otherwise, and what is wrong with all of them. */
    @Test
    void ofRowsThatAreAlikeTwoAreLookedAtAndEveryOtherOneToo() {
        var rows = new StringBuilder();
        for (int row = 0; row < 60; row++)
            rows.append("<tr><th scope='row'>Hàng ")
                    .append(row)
                    .append("</th><td>")
                    .append(row == 41 ? "<b style='color: #ddd'>mờ</b>" : "<input>")
                    .append("</td></tr>");
        try (var visitor = Visitor.at(0, Visitor.WIDE)) {
            visitor.page()
                    .setContent("<!doctype html><html lang='vi'><title>Bảng</title><table><thead><tr><th>Tên<th>Số"
                            + "</thead><tbody>" + rows + "</tbody></table></html>");
            assertThat(Axe.problems(visitor.page(), TAGS))
                    .hasSize(2)
                    .anySatisfy(wrong ->
                            assertThat(wrong).startsWith("color-contrast").contains("mờ"))
                    .anySatisfy(wrong -> assertThat(wrong).startsWith("label").contains("<input> | <input>"));
            assertThat(visitor.page().locator("[data-alike]").count()).isZero();
        }
    }

    private static List<String> problems(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(rule -> rule.getId() + " " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .limit(3)
                                .map(CheckedNode::getHtml)
                                .collect(Collectors.joining(" | ")))
                .toList();
    }
}
