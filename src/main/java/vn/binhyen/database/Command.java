package vn.binhyen.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs one program to its end and answers what it said. */
final class Command {

    /** The program was refused by the system or ended with an error; the message is what it said. */
    static final class Failed extends Exception {
        private Failed(String output) {
            super(output);
        }
    }

    private Command() {}

    static String run(List<String> prefix, String... command) throws Failed {
        return runWithInput("", prefix, command);
    }

    static String runWithInput(String input, List<String> prefix, String... command) throws Failed {
        var line = new ArrayList<>(prefix);
        line.addAll(List.of(command));
        try {
            return ended(started(line), input);
        } catch (IOException e) {
            throw new Failed(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failed("interrupted: " + line.getFirst());
        }
    }

    static boolean succeeds(List<String> prefix, String... command) {
        try {
            run(prefix, command);
            return true;
        } catch (Failed e) {
            return false;
        }
    }

    /** From the root directory, because the caller's may be closed to the user that the program runs as. */
    private static Process started(List<String> line) throws IOException {
        var builder = new ProcessBuilder(line);
        builder.directory(Path.of("/").toFile());
        builder.redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        return builder.start();
    }

    private static String ended(Process process, String input) throws IOException, InterruptedException, Failed {
        try (var in = process.outputWriter(UTF_8)) {
            in.write(input);
        } catch (IOException e) {
            // A program that needs no input may be gone before it is offered any.
            if (!input.isEmpty()) {
                throw e;
            }
        }
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new Failed(output);
        }
        return output;
    }
}
