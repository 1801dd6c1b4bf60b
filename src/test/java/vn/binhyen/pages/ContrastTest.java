package vn.binhyen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The colours that stand on each other, measured as WCAG 2.2 does. */
class ContrastTest {

    private static final double FOR_TEXT = 4.5;
    private static final double FOR_SHAPES = 3;

    private final String css;

    ContrastTest() throws IOException {
        css = Files.readString(Path.of("src/main/resources/static/app.css"));
    }

    @Test
    void textCanBeReadOnEveryGroundItStandsOn() {
        for (var ground :
                List.of("paper", "ground", "good-soft", "waiting-soft", "bad-soft", "info-soft", "accent-soft")) {
            assertThat(contrast("ink", ground)).as(ground).isGreaterThanOrEqualTo(FOR_TEXT);
            assertThat(contrast("ink-soft", ground)).as(ground).isGreaterThanOrEqualTo(FOR_TEXT);
        }
        for (var state : List.of("good", "waiting", "bad", "info", "accent")) {
            assertThat(contrast(state, state + "-soft")).as(state).isGreaterThanOrEqualTo(FOR_TEXT);
            assertThat(contrast(state, "ground")).as(state).isGreaterThanOrEqualTo(FOR_TEXT);
        }
        for (var button : List.of("accent", "accent-dark", "bad")) {
            assertThat(contrast("paper", button)).as(button).isGreaterThanOrEqualTo(FOR_TEXT);
        }
    }

    @Test
    void bordersOfFieldsCanBeSeen() {
        assertThat(contrast("line-strong", "paper")).isGreaterThanOrEqualTo(FOR_SHAPES);
        assertThat(contrast("line-strong", "ground")).isGreaterThanOrEqualTo(FOR_SHAPES);
    }

    @Test
    void theMapGetsDarkerWithEveryStep() {
        var lights = new ArrayList<Double>();
        for (var step = 0; step < 5; step++) lights.add(light("map-" + step));
        for (var step = 1; step < 5; step++) {
            assertThat((lights.get(step - 1) + 0.05) / (lights.get(step) + 0.05))
                    .as("step %d", step)
                    .isGreaterThan(1.3);
        }
    }

    private double contrast(String one, String other) {
        var lighter = Math.max(light(one), light(other));
        var darker = Math.min(light(one), light(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double light(String token) {
        var found = Pattern.compile("--" + token + ": #([0-9a-f]+);").matcher(css);
        assertThat(found.find()).as(token).isTrue();
        var colour = found.group(1);
        if (colour.length() == 3) colour = colour.replaceAll("(.)", "$1$1");
        return 0.2126 * linear(colour.substring(0, 2))
                + 0.7152 * linear(colour.substring(2, 4))
                + 0.0722 * linear(colour.substring(4));
    }

    private static double linear(String hexadecimal) {
        var share = Integer.parseInt(hexadecimal, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
