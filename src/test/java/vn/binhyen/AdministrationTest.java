package vn.binhyen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command on the command line costs. */
class AdministrationTest {

    @TempDir
    Path directory;

    @Test
    void helpListsAllCommandsAndStartsNothing() {
        try (var administration = new Administration()) {
            assertThat(run(administration, 0, "--help")).contains("audit", "backup", "evaluate", "restore", "token");
            assertThat(administration.hasStarted()).isFalse();
        }
    }

    @Test
    void aCaseIsComputedWithoutApplicationAndDatabase() throws Exception {
        var file = Files.writeString(directory.resolve("case.json"), """
                { "method": "wdd", "input": { "treated": [207, 110], "control": [308, 318] } }
                """);
        try (var administration = new Administration()) {
            assertThat(run(administration, 0, "evaluate", "--input", file.toString(), "--json"))
                    .contains("-107");
            assertThat(administration.hasStarted()).isFalse();
        }
    }

    @Test
    void whatCannotBeUsedIsExitCodeTwoAndASentence() throws Exception {
        var file = Files.writeString(directory.resolve("case.json"), """
                { "method": "wdd", "input": { "treated": [207, -1], "control": [308, 318] } }
                """);
        try (var administration = new Administration()) {
            assertThat(run(administration, 2, "evaluate", "--input", file.toString(), "--json"))
                    .isEmpty();
        }
    }

    private static String run(Administration administration, int code, String... arguments) {
        var answers = new StringWriter();
        var commands = administration.commands(arguments).setOut(new PrintWriter(answers, true));
        assertThat(commands.execute(arguments)).isEqualTo(code);
        return answers.toString();
    }
}
