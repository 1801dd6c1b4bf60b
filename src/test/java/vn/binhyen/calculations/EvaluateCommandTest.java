package vn.binhyen.calculations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.stereotype.Component;
import picocli.CommandLine;

class EvaluateCommandTest {

    @TempDir
    Path directory;

    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    @Test
    void tellsEveryQuantityInFullPrecision() throws IOException {
        assertThat(run("{\"method\":\"wdd\",\"input\":{\"treated\":[207,110],\"control\":[308,318]}}", "--json"))
                .isZero();
        assertThat(said.toString())
                .startsWith("{")
                .contains("\"se\":30.708305065568176")
                .endsWith("}" + System.lineSeparator());
    }

    @Test
    void tellsLinesWhereNoJsonIsAskedFor() throws IOException {
        run("{\"method\":\"bh\",\"input\":{\"p\":[0.01,0.9]}}");
        assertThat(said.toString()).contains("adjusted[0]\t0.02");
    }

    @Test
    void refusesWithASentenceAndTwo() throws IOException {
        assertThat(run("{\"method\":\"wdd\",\"input\":{\"treated\":[1,-2],\"control\":[3,4]}}", "--json"))
                .isEqualTo(2);
        assertThat(said.toString()).isEmpty();
        assertThat(complained.toString().strip())
                .isEqualTo("A count is a number from 0 on, which the count after is not.");
    }

    @Test
    void refusesWhatIsNoJsonNoObjectAndNoFile() throws IOException {
        assertThat(run("{", "--json")).isEqualTo(2);
        assertThat(run("[1]", "--json")).isEqualTo(2);
        assertThat(run("{\"method\":3,\"input\":{}}", "--json")).isEqualTo(2);
        assertThat(run("{\"method\":\"wdd\"}", "--json")).isEqualTo(2);
        assertThat(run("{\"method\":\"wdd\",\"input\":{\"treated\":[NaN,1]}}", "--json"))
                .isEqualTo(2);
        assertThat(execute("--input", directory.resolve("missing.json").toString()))
                .isEqualTo(2);
        assertThat(complained.toString().lines()).hasSize(6).allMatch(line -> line.endsWith("."));
    }

    /** Only beans make {@code bin/binhyen} start the application and its database. */
    @Test
    void isNoBeanSoThatNothingIsStarted() {
        assertThat(EvaluateCommand.class.isAnnotationPresent(Component.class)).isFalse();
    }

    private int run(String content, String... options) throws IOException {
        var file = Files.writeString(directory.resolve("case.json"), content);
        var arguments = new String[options.length + 2];
        arguments[0] = "--input";
        arguments[1] = file.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return execute(arguments);
    }

    private int execute(String... arguments) {
        return new CommandLine(new EvaluateCommand())
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(complained, true))
                .setExecutionExceptionHandler((exception, command, parsed) -> {
                    command.getErr().println(exception.getMessage());
                    return CommandLine.ExitCode.USAGE;
                })
                .execute(arguments);
    }
}
