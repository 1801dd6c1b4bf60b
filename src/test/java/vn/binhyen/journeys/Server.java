package vn.binhyen.journeys;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.binhyen.BinhYen;

/** The application in a process of its own, which a test can kill. */
final class Server implements AutoCloseable {

    private static final long LONGEST = TimeUnit.MINUTES.toNanos(5);

    private final Process process;
    private final int port;

    private Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts on a data directory that is as if the sample had been told in it. */
    static Server startOnSample(Path data) throws IOException, InterruptedException {
        ToldSample.MADE.copyInto(data);
        return start(data);
    }

    /** Returns when the sample can be used. */
    static Server start(Path data) throws IOException, InterruptedException {
        sharePrograms(data);
        int port = freePort();
        var server = new Server(
                run(data, port).redirectOutput(ProcessBuilder.Redirect.DISCARD).start(), port);
        var end = System.nanoTime() + LONGEST;
        while (!server.offersTheSample()) {
            if (System.nanoTime() > end || !server.process.isAlive())
                throw new IllegalStateException("The server has not started");
            Thread.sleep(200);
        }
        return server;
    }

    /** PostgreSQL's programs, unpacked once for all tests, as if an earlier start had unpacked them here. */
    private static void sharePrograms(Path data) throws IOException {
        var shared = Path.of("target", "test-programs").toAbsolutePath();
        var here = data.resolve("programs");
        if (Files.isDirectory(shared) && !Files.exists(here)) Files.createSymbolicLink(here, shared);
    }

    /** Runs a command of {@code bin/binhyen} on the data; answers its exit code. */
    static int command(Path data, String... words) throws IOException, InterruptedException {
        var arguments = new ArrayList<>(List.of("command"));
        arguments.addAll(List.of(words));
        return run(data, 0, arguments.toArray(String[]::new))
                .inheritIO()
                .start()
                .waitFor();
    }

    URI site() {
        return URI.create("http://localhost:" + port);
    }

    /** As somebody who stops it, and waits until it has. */
    void end() throws InterruptedException {
        process.destroy();
        process.waitFor(5, TimeUnit.MINUTES);
    }

    /** As kill -9 does. */
    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
    }

    private boolean offersTheSample() throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var page = HttpRequest.newBuilder(site().resolve("/sign-in")).build();
            return client.send(page, BodyHandlers.ofString()).body().contains("donvi-004");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static ProcessBuilder run(Path data, int port, String... arguments) {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dbinhyen.test.quick-passwords=true",
                "-cp",
                System.getProperty("java.class.path"),
                BinhYen.class.getName()));
        words.addAll(List.of(arguments));
        var builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("BINHYEN_DATA", data.toString());
        builder.environment().put("BINHYEN_PORT", String.valueOf(port));
        return builder;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
