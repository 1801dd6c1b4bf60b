package vn.binhyen.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * Looks at an open page with axe. Not through {@link AxeBuilder}, which sends axe twice for each look and every element
 * that is in order back: here a page gets axe once, and only what is wrong comes back.
 */
final class Axe {

    private static final String SOURCE = AxeBuilder.getAxeScript();
    private static final String IS_THERE = "() => typeof axe !== 'undefined'";

    /** What is wrong, rule by rule, each with the first places where. */
    private static final String LOOK = """
            async options => {
                const found = await axe.run(document, {...options, resultTypes: ['violations'], selectors: false})
                return found.violations.map(rule => rule.id + ' ' + rule.help + ' '
                    + rule.nodes.slice(0, 3).map(node => node.html).join(' | '))
            }
            """;

    private Axe() {}

    /** By all of axe's rules. */
    static List<String> problems(Page page) {
        return look(page, Map.of());
    }

    /** By the rules with one of these tags. */
    static List<String> problems(Page page, List<String> tags) {
        return look(page, Map.of("runOnly", Map.of("type", "tag", "values", tags)));
    }

    @SuppressWarnings("unchecked")
    private static List<String> look(Page page, Map<String, ?> options) {
        for (var frame : page.frames()) {
            if (!(Boolean) frame.evaluate(IS_THERE)) frame.evaluate("() => {" + SOURCE + "}");
        }
        return (List<String>) page.evaluate(LOOK, options);
    }
}
