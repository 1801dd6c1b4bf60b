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

    /**
     * What is wrong, rule by rule, each with the first places where. Of rows that are made of the same elements with the
     * same classes two are looked at: on a table of a city's communes that is a tenth of the work.
     */
    private static final String LOOK = """
            async options => {
                const marks = ['class', 'style', 'type', 'role']
                const made = each => each.tagName + each.getAttributeNames().join() + marks.map(mark => each.getAttribute(mark)).join()
                for (const list of document.querySelectorAll('tbody, ul, ol, select, svg, svg g')) {
                    const times = new Map()
                    for (const each of list.children) {
                        const shape = [each, ...each.querySelectorAll('*')].map(made).join()
                        times.set(shape, (times.get(shape) || 0) + 1)
                        if (times.get(shape) > 2) each.setAttribute('data-alike', '')
                    }
                }
                const found = await axe.run(
                    {exclude: [['[data-alike]']]}, {...options, resultTypes: ['violations'], selectors: false})
                document.querySelectorAll('[data-alike]').forEach(each => each.removeAttribute('data-alike'))
                return found.violations.map(rule => rule.id + ' ' + rule.help + ' '
                    + rule.nodes.slice(0, 3).map(node => node.html).join(' | '))
            }
            """;

    private Axe() {}

    /** Gives every page that is opened from now on axe at once, which is quicker than sending it to one after the other. */
    static void expect(Page page) {
        page.addInitScript(SOURCE);
    }

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
